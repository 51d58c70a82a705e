import { once } from "node:events";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { tableShape } from "#lib/config.ts";

const dynalite: (options: { readonly createTableMs: number }) => Server = createRequire(import.meta.url)(
  "dynalite",
);

export interface LocalTable {
  readonly address: string;
  readonly db: DynamoDBDocumentClient;
  /** End it as a power cut would: nobody listens at its address afterwards. */
  stop(): Promise<void>;
}

/** The one table in a DynamoDB of this process, in memory. */
export async function startLocalTable(name = "aicost"): Promise<LocalTable> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("No port to listen on.");

  const address = `http://127.0.0.1:${listening.port}`;
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: address, region: "eu-west-1", credentials });
  await client.send(new CreateTableCommand(tableInput(name)));
  return {
    address,
    db: DynamoDBDocumentClient.from(client),
    async stop() {
      client.destroy();
      server.closeAllConnections();
      if (!server.listening) return;
      server.close();
      await once(server, "close");
    },
  };
}

function tableInput(name: string) {
  const { partitionKey, sortKey } = tableShape;
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [partitionKey, sortKey].map(
      (key) => ({ AttributeName: key, AttributeType: "S" }) as const,
    ),
    KeySchema: [
      { AttributeName: partitionKey, KeyType: "HASH" },
      { AttributeName: sortKey, KeyType: "RANGE" },
    ],
  } as const satisfies ConstructorParameters<typeof CreateTableCommand>[0];
}
