import { type DynamoDBDocumentClient, paginateQuery, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { type DuePage, dueShardOf, Subscription, type Subscriptions } from "#lib/digest/subscription.ts";
import { readRecord, versionedRecords } from "./versioned-records.ts";

export interface DigestStoreOptions {
  readonly table: string;
  readonly now: () => Date;
}

const IndexKey = z.object({ pk: z.string(), sk: z.string(), dueShard: z.string(), nextDueAt: z.string() });

/**
 * Subscriptions in the DynamoDB table: `pk` is `digests#<team>`, `sk` the channel or person.
 *
 * The active ones have `dueShard` and `nextDueAt`, and so are in the index `due`; the others are not.
 */
export function dynamoSubscriptions(
  db: DynamoDBDocumentClient,
  { table, now }: DigestStoreOptions,
): Subscriptions {
  const records = versionedRecords(db, { table, schema: Subscription, now });
  return {
    get: (team, id) => records.get({ pk: pkOf(team), sk: id }),
    put(subscription) {
      const { team, id, nextDueAt } = subscription;
      const index =
        nextDueAt === undefined ? {} : { dueShard: shardKey(dueShardOf(subscription)), nextDueAt };
      return records.put({ pk: pkOf(team), sk: id }, subscription, index);
    },
    async listOf(team) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: table,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": pkOf(team) },
        },
      );
      const all: Subscription[] = [];
      for await (const { Items = [] } of pages)
        all.push(...Items.map((item) => readRecord(item, Subscription)));
      return all.filter(({ expiresAt }) => expiresAt === undefined || expiresAt * 1000 > now().getTime());
    },
    async due(shard, until, from) {
      const { Items = [], LastEvaluatedKey } = await db.send(
        new QueryCommand({
          TableName: table,
          IndexName: "due",
          KeyConditionExpression: "dueShard = :shard and nextDueAt <= :until",
          ExpressionAttributeValues: { ":shard": shardKey(shard), ":until": until },
          ...(from !== undefined && { ExclusiveStartKey: IndexKey.parse(JSON.parse(from)) }),
        }),
      );
      return { ...readable(Items), next: LastEvaluatedKey && JSON.stringify(LastEvaluatedKey) };
    },
  };
}

function pkOf(team: string): string {
  return `digests#${team}`;
}

function shardKey(shard: number): string {
  return `due#${shard}`;
}

/** One row that cannot be read keeps no other digest back. */
function readable(items: readonly unknown[]): DuePage {
  const due = items.flatMap((item) => {
    try {
      return [readRecord(item, Subscription)];
    } catch {
      return [];
    }
  });
  return { due, unreadable: items.length - due.length };
}
