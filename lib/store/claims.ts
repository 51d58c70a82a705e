import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Claim, Claims, OwnClaim } from "#lib/slack/wire/claims.ts";
import { type Change, finishing, releasing, reopening, settingAnswering, taking } from "./claim-changes.ts";

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
      const taken = await unlessRefused(() => update(work, taking(lease)));
      if (taken !== undefined) return ownClaim(taken);
      const held = await read(work);
      const { doneAt, claimedBy } = held ?? {};
      const isOpen = doneAt !== undefined && at - doneAt >= reopensAfterMilliseconds && claimedBy !== by;
      if (!isOpen) return othersClaim(held, at);
      const reopened = await unlessRefused(() => update(work, reopening(lease, doneAt)));
      return reopened === undefined ? othersClaim(await read(work), at) : ownClaim(reopened);
    },
    async setAnswering(work, leaseUntil, isAnswering) {
      await update(work, settingAnswering(leaseUntil, isAnswering));
    },
    async finish(work) {
      await update(work, finishing(now()));
    },
    async release(work, leaseUntil) {
      await unlessRefused(() => update(work, releasing(leaseUntil)));
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
