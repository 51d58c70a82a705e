import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { type Data, packagedData } from "#lib/answer/data.ts";
import { dataOver } from "#lib/prices/overlay-prices.ts";
import { versionKey } from "./price-keys.ts";
import { versionOf } from "./price-row.ts";

export interface PublishedDataOptions {
  readonly table: string;
  readonly timeoutMilliseconds: number;
  /** number of the version */
  readonly version: number;
}

/** What answers are made of when a version of the prices is published. An item that is absent or does not fit is a fault. */
export async function readPublishedData(
  db: DynamoDBDocumentClient,
  { table, timeoutMilliseconds, version }: PublishedDataOptions,
): Promise<Data> {
  const abortSignal = AbortSignal.timeout(timeoutMilliseconds);
  const command = new GetCommand({ TableName: table, Key: versionKey(version), ConsistentRead: true });
  const { Item } = await db.send(command, { abortSignal });
  return dataOver(packagedData, versionOf(Item));
}
