import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Claim, Claims } from "#lib/slack/claims.ts";

const Taken = z.object({ attempts: z.number(), leaseUntil: z.number() });
const Held = z.object({ state: z.enum(["claimed", "done"]), leaseUntil: z.number() });

export interface ClaimsOptions {
  readonly table: string;
  /** longer than a worker can live: whose lease has ended is dead */
  readonly leaseMilliseconds: number;
  /** longer than the same work can come back */
  readonly ttlSeconds: number;
  /** Unix milliseconds */
  readonly now: () => number;
}

/** Claims in the DynamoDB table: `pk` is `work#<name>`, every change one conditional write. */
export function dynamoClaims(db: DynamoDBDocumentClient, options: ClaimsOptions): Claims {
  const { table, leaseMilliseconds, ttlSeconds, now } = options;
  const update = (work: string, change: Change) =>
    db.send(
      new UpdateCommand({
        TableName: table,
        Key: keyOf(work),
        UpdateExpression: change.update,
        ...(change.condition !== undefined && { ConditionExpression: change.condition }),
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: change.values,
        ReturnValues: "ALL_NEW",
      }),
    );
  return {
    async take(work) {
      const at = now();
      const until = at + leaseMilliseconds;
      const taken = await unlessRefused(() => update(work, taking(at, until, ttlSeconds)));
      if (taken === undefined) return readHolder(db, table, work, now);
      return { state: "mine", attempt: Taken.parse(taken.Attributes).attempts, leaseUntil: until };
    },
    async finish(work) {
      await update(work, { update: "SET #state = :done", values: { ":done": "done" } });
    },
    async release(work, leaseUntil) {
      await unlessRefused(() => update(work, releasing(leaseUntil)));
    },
  };
}

interface Change {
  readonly update: string;
  readonly condition?: string;
  readonly values: Readonly<Record<string, string | number>>;
}

function taking(at: number, until: number, ttlSeconds: number): Change {
  return {
    update: "SET #state = :claimed, leaseUntil = :until, expiresAt = :expiresAt ADD attempts :one",
    condition: "attribute_not_exists(pk) OR (#state = :claimed AND leaseUntil <= :at)",
    values: {
      ":claimed": "claimed",
      ":until": until,
      ":at": at,
      ":expiresAt": Math.floor(at / 1000) + ttlSeconds,
      ":one": 1,
    },
  };
}

function releasing(leaseUntil: number): Change {
  return {
    update: "SET leaseUntil = :now",
    condition: "#state = :claimed AND leaseUntil = :mine",
    values: { ":now": 0, ":claimed": "claimed", ":mine": leaseUntil },
  };
}

async function readHolder(
  db: DynamoDBDocumentClient,
  table: string,
  work: string,
  now: () => number,
): Promise<Claim> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: keyOf(work), ConsistentRead: true }),
  );
  const held = Held.safeParse(Item);
  if (held.success && held.data.state === "done") return { state: "done" };
  return { state: "held", leaseUntil: held.success ? held.data.leaseUntil : now() };
}

async function unlessRefused<T>(write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

function keyOf(work: string): { pk: string; sk: string } {
  return { pk: `work#${work}`, sk: "claim" };
}
