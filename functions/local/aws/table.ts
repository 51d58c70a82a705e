import { once } from "node:events";
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { Level } from "level";
import { LocalRunError, listen } from "#functions/local/ports.ts";
import { tableShape } from "#lib/config.ts";

export interface LocalTable {
  readonly address: string;
  readonly name: string;
  stop(): Promise<void>;
}

/** dynalite requires credentials and ignores their values. */
const credentials = { accessKeyId: "local", secretAccessKey: "local" };

/**
 * The one table, in a DynamoDB of this process.
 *
 * @param path a folder to keep it in; absent: in memory
 * @throws {LocalRunError} when another run has the folder
 */
export async function startTable(path?: string): Promise<LocalTable> {
  if (path !== undefined) await checkIsFree(path);
  const server = dynalite({ createTableMs: 0, ...(path === undefined ? {} : { path }) });
  const address = await listen(server, 0);
  const name = "aicost";
  await createTable(address, name);
  return {
    address,
    name,
    async stop() {
      server.closeAllConnections();
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
}

/** LevelDB lets one process at a time into a folder; dynalite, kept out, would break on its first request. */
async function checkIsFree(path: string): Promise<void> {
  const level = new Level(path);
  try {
    await level.open();
    await level.close();
  } catch (error) {
    if (!isLocked(error)) throw error;
    const advice = "End that one, or choose another folder: npm start -- --folder FOLDER";
    throw new LocalRunError(`The table in ${path} cannot be opened. Another local run has it. ${advice}`, {
      cause: error,
    });
  }
}

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "LEVEL_LOCKED";
}

/** The one table in a DynamoDB at an address, unless it is there already. */
export async function createTable(endpoint: string, name: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint, region: "eu-west-1", credentials });
  try {
    await client.send(new CreateTableCommand(describeTable(name)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
}

function describeTable(name: string) {
  const { partitionKey, sortKey, dueIndex } = tableShape;
  const text = (key: string) => ({ AttributeName: key, AttributeType: "S" }) as const;
  const keys = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: "HASH" } as const,
    { AttributeName: range, KeyType: "RANGE" } as const,
  ];
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST" as const,
    AttributeDefinitions: [partitionKey, sortKey, dueIndex.partitionKey, dueIndex.sortKey].map(text),
    KeySchema: keys(partitionKey, sortKey),
    GlobalSecondaryIndexes: [
      {
        IndexName: dueIndex.name,
        KeySchema: keys(dueIndex.partitionKey, dueIndex.sortKey),
        Projection: { ProjectionType: "ALL" as const },
      },
    ],
  };
}
