import { type DynamoDBDocumentClient, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { Snapshot, type SnapshotKey, type Snapshots } from "#lib/digest/compose/snapshot.ts";
import { Suspension, type Suspensions } from "#lib/digest/suspension.ts";
import type { DigestStoreOptions } from "./subscriptions.ts";
import { readRecord, versionedRecords } from "./versioned-records.ts";

/** Suspensions in the DynamoDB table: `pk` is `team#<team>`, `sk` is `digest-suspension`. */
export function dynamoSuspensions(db: DynamoDBDocumentClient, options: DigestStoreOptions): Suspensions {
  const records = versionedRecords(db, { ...options, schema: Suspension });
  const keyOf = (team: string) => ({ pk: `team#${team}`, sk: "digest-suspension" });
  return {
    get: (team) => records.get(keyOf(team)),
    put: (suspension) => records.put(keyOf(suspension.team), suspension),
  };
}

/** Snapshots in the DynamoDB table: `pk` is `digest-snapshot#<system>`, `sk` the number of the version. */
export function dynamoSnapshots(db: DynamoDBDocumentClient, options: DigestStoreOptions): Snapshots {
  const records = versionedRecords(db, { ...options, schema: Snapshot });
  const pkOf = (system: string) => `digest-snapshot#${system}`;
  const keyOf = ({ system, version }: SnapshotKey) => ({ pk: pkOf(system), sk: String(version) });
  return {
    get: (key) => records.get(keyOf(key)),
    async listOf(system) {
      const KeyConditionExpression = "pk = :pk";
      const ExpressionAttributeValues = { ":pk": pkOf(system) };
      const query = { TableName: options.table, KeyConditionExpression, ExpressionAttributeValues };
      const all: Snapshot[] = [];
      for await (const { Items = [] } of paginateQuery({ client: db }, query))
        all.push(...Items.map((item) => readRecord(item, Snapshot)));
      return all.filter(({ expiresAt }) => expiresAt * 1000 > options.now().getTime());
    },
    put: (snapshot) => records.put(keyOf(snapshot), snapshot),
  };
}
