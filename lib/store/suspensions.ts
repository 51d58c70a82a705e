import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Suspension, type Suspensions } from "#lib/digest/suspension.ts";
import type { DigestStoreOptions } from "./subscriptions.ts";
import { versionedRecords } from "./versioned-records.ts";

/** Suspensions in the DynamoDB table: `pk` is `team#<team>`, `sk` is `digest-suspension`. */
export function dynamoSuspensions(db: DynamoDBDocumentClient, options: DigestStoreOptions): Suspensions {
  const records = versionedRecords(db, { ...options, schema: Suspension });
  const keyOf = (team: string) => ({ pk: `team#${team}`, sk: "digest-suspension" });
  return {
    get: (team) => records.get(keyOf(team)),
    put: (suspension) => records.put(keyOf(suspension.team), suspension),
  };
}
