import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { startTable } from "#functions/local/aws/table.ts";

export interface LocalTable {
  readonly address: string;
  readonly db: DynamoDBDocumentClient;
  /** End it as a power cut would: nobody listens at its address afterwards. */
  stop(): Promise<void>;
}

/** The one table in a DynamoDB of this process, in memory, and a client of it. */
export async function startLocalTable(): Promise<LocalTable> {
  const { address, stop } = await startTable();
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: address, region: "eu-west-1", credentials });
  return {
    address,
    db: DynamoDBDocumentClient.from(client),
    async stop() {
      client.destroy();
      await stop();
    },
  };
}
