import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Snapshot, type SnapshotKey, type Snapshots } from "#lib/digest/snapshot.ts";
import type { DigestStoreOptions } from "./subscriptions.ts";
import { versionedRecords } from "./versioned-records.ts";

/** Snapshots in the DynamoDB table: `pk` is `digest-snapshot#<system>`, `sk` the number of the version. */
export function dynamoSnapshots(db: DynamoDBDocumentClient, options: DigestStoreOptions): Snapshots {
  const records = versionedRecords(db, { ...options, schema: Snapshot });
  const keyOf = ({ system, version }: SnapshotKey) => ({
    pk: `digest-snapshot#${system}`,
    sk: String(version),
  });
  return {
    get: (key) => records.get(keyOf(key)),
    put: (snapshot) => records.put(keyOf(snapshot), snapshot),
  };
}
