import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { ChangeLog } from "#lib/answer/answering.ts";
import { changesSince } from "#lib/prices/changes-since.ts";
import { dynamoPriceStore } from "./price-store.ts";

/** What changed, from the versions of the prices in the DynamoDB table. */
export function dynamoChangeLog(db: DynamoDBDocumentClient, options: { readonly table: string }): ChangeLog {
  const { versionsSince } = dynamoPriceStore(db, options);
  return async (day) => changesSince(await versionsSince(day), day);
}
