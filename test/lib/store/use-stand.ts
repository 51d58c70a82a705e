import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { DynamoDbStand, dynamoDbStands } from "./dynamo-db-stands.ts";

/**
 * A DynamoDB for the tests of a suite, from before the first to after the last. Where it does not run here they are
 * skipped, and say so.
 */
export function useStand({
  name,
  isPresent,
  start,
}: (typeof dynamoDbStands)[number]): () => DynamoDBDocumentClient {
  let stand: DynamoDbStand;
  let db: DynamoDBDocumentClient;
  beforeAll(async () => {
    if (!isPresent) return;
    stand = await start();
    db = DynamoDBDocumentClient.from(new DynamoDBClient(stand.client));
  });
  afterAll(() => stand?.stop());
  beforeEach((context) => {
    if (!isPresent) context.skip(`${name} has no package for this platform`);
  });
  return () => db;
}
