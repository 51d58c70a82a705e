import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { dynamoSnapshots, dynamoSuspensions } from "#lib/store/digest-records.ts";
import { dynamoPublications } from "#lib/store/publications.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { type DigestStore, memoryStore } from "#test/lib/digest/memory-ports.ts";
import { dynamoDbStands, table } from "#test/lib/store/dynamo-db-stands.ts";

interface Store {
  readonly openStore: (now: () => Date) => Promise<DigestStore>;
  stop(): Promise<void>;
}

export async function overMemory(): Promise<Store> {
  return { openStore: async (now) => memoryStore({ now }), stop: async () => undefined };
}

export async function overDynalite(): Promise<Store> {
  const stand = dynamoDbStands.find(({ name }) => name === "dynalite");
  if (stand === undefined) throw new Error("There is no dynalite.");
  const { client, stop } = await stand.start();
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(client));
  const openStore = async (now: () => Date) => {
    const options = { table, now };
    return {
      subscriptions: dynamoSubscriptions(db, options),
      publications: dynamoPublications(db, options),
      snapshots: dynamoSnapshots(db, options),
      suspensions: dynamoSuspensions(db, options),
    };
  };
  return { openStore, stop };
}
