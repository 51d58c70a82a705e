import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { ComposeParts } from "#lib/digest/compose-digest.ts";
import { changesAfter, changesSince } from "#lib/prices/changes-since.ts";
import { weekBefore } from "#lib/when/days.ts";
import { dynamoPriceStore } from "./price-store.ts";

/** What changed after a version that a reader saw, or in a week, from the versions of the prices in the DynamoDB table. */
export function dynamoChangesAfter(
  db: DynamoDBDocumentClient,
  { table, now }: { readonly table: string; readonly now: () => Date },
): ComposeParts["changesAfter"] {
  const { versionsFrom, versionsSince } = dynamoPriceStore(db, { table });
  return async (version) => {
    if (version !== undefined) return changesAfter(await versionsFrom(version), version);
    const day = weekBefore(now());
    return changesSince(await versionsSince(day), day);
  };
}
