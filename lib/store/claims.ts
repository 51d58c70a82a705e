import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Claim, Claims, OwnClaim } from "#lib/once/claims.ts";

/** A conditional write to a claim, as DynamoDB takes it. */
interface Change {
  readonly UpdateExpression: string;
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, string | number | boolean>;
}

/** Who takes a claim, from when until when (Unix milliseconds), and when its item may be deleted (Unix seconds). */
interface Lease {
  readonly at: number;
  readonly until: number;
  readonly expiresAt: number;
  readonly by: string | undefined;
}

const names = { "#state": "state" };
const lease = "#state = :claimed, leaseUntil = :until, expiresAt = :expiresAt, claimedBy = :by";

function valuesOf({ at, until, expiresAt, by = "" }: Lease) {
  return { ":claimed": "claimed", ":until": until, ":at": at, ":expiresAt": expiresAt, ":by": by, ":one": 1 };
}

/** Take what nobody holds, or whose holder's lease has ended. */
function changeToTake(taken: Lease): Change {
  return {
    UpdateExpression: `SET ${lease}, firstAt = if_not_exists(firstAt, :at) ADD attempts :one`,
    ConditionExpression: "attribute_not_exists(pk) OR (#state = :claimed AND leaseUntil <= :at)",
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: valuesOf(taken),
  };
}

/** Take anew what was done at a time that was seen. */
function changeToReopen(taken: Lease, doneAt: number): Change {
  return {
    UpdateExpression: `SET ${lease}, firstAt = :at, attempts = :one REMOVE doneAt, isAnswering`,
    ConditionExpression: "#state = :done AND doneAt = :seen",
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ...valuesOf(taken), ":done": "done", ":seen": doneAt },
  };
}

const isMine = "#state = :claimed AND leaseUntil = :mine";

/** Note, of a claim whose lease is still this one, whether an answer is about to be sent. */
function changeToMark(leaseUntil: number, isAnswering: boolean): Change {
  return {
    UpdateExpression: "SET isAnswering = :isAnswering",
    ConditionExpression: isMine,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ":isAnswering": isAnswering, ":claimed": "claimed", ":mine": leaseUntil },
  };
}

/** The work is done, whoever holds the claim. @param at Unix milliseconds */
function changeToFinish(at: number): Change {
  return {
    UpdateExpression: "SET #state = :done, doneAt = :at",
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ":done": "done", ":at": at },
  };
}

/** Give back a lease, while it is still this one: the next to ask gets it at once. */
function changeToRelease(leaseUntil: number): Change {
  return {
    UpdateExpression: "SET leaseUntil = :now",
    ConditionExpression: isMine,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ":now": 0, ":claimed": "claimed", ":mine": leaseUntil },
  };
}

const Taken = z.object({
  attempts: z.number(),
  leaseUntil: z.number(),
  firstAt: z.number(),
  isAnswering: z.optional(z.boolean()),
});
const Held = z.object({
  state: z.enum(["claimed", "done"]),
  leaseUntil: z.number(),
  claimedBy: z.optional(z.string()),
  doneAt: z.optional(z.number()),
});

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
  const update = async (work: string, change: Change) => {
    const command = new UpdateCommand({
      TableName: table,
      Key: keyOf(work),
      ReturnValues: "ALL_NEW",
      ...change,
    });
    return (await db.send(command)).Attributes;
  };
  const read = async (work: string) => {
    const { Item } = await db.send(
      new GetCommand({ TableName: table, Key: keyOf(work), ConsistentRead: true }),
    );
    return Held.safeParse(Item).data;
  };
  return {
    async take(work, { by, reopensAfterMilliseconds = Number.POSITIVE_INFINITY } = {}) {
      const at = now();
      const lease = { at, until: at + leaseMilliseconds, expiresAt: Math.floor(at / 1000) + ttlSeconds, by };
      const taken = await unlessRefused(() => update(work, changeToTake(lease)));
      if (taken !== undefined) return ownClaim(taken);
      const held = await read(work);
      const { doneAt, claimedBy } = held ?? {};
      const isOpen = doneAt !== undefined && at - doneAt >= reopensAfterMilliseconds && claimedBy !== by;
      if (!isOpen) return othersClaim(held, at);
      const reopened = await unlessRefused(() => update(work, changeToReopen(lease, doneAt)));
      return reopened === undefined ? othersClaim(await read(work), at) : ownClaim(reopened);
    },
    async setAnswering(work, leaseUntil, isAnswering) {
      await update(work, changeToMark(leaseUntil, isAnswering));
    },
    async finish(work) {
      await update(work, changeToFinish(now()));
    },
    async release(work, leaseUntil) {
      await unlessRefused(() => update(work, changeToRelease(leaseUntil)));
    },
  };
}

function ownClaim(item: unknown): OwnClaim {
  const { attempts: attempt, leaseUntil, firstAt, isAnswering: wasAnswering = false } = Taken.parse(item);
  return { state: "mine", attempt, leaseUntil, firstAt, wasAnswering };
}

function othersClaim(held: z.infer<typeof Held> | undefined, at: number): Claim {
  if (held?.state === "done") return { state: "done", by: held.claimedBy };
  return { state: "held", leaseUntil: held?.leaseUntil ?? at };
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
