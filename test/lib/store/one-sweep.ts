import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { type Swept, sweepDue } from "#lib/digest/sweep-due.ts";
import { dynamoPublications } from "#lib/store/publications.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import { fakeQueue } from "#test/lib/digest/fake-queue.ts";
import { table } from "./dynamo-db-stands.ts";
import { type Measured, measuredClient } from "./measured-client.ts";

export interface OneSweep {
  readonly swept: Swept;
  readonly queued: number;
  readonly measured: Measured;
  readonly seconds: number;
}

/** So many are written at the same time. */
const atOnce = 50;

/** Fill a DynamoDB with subscriptions, of which the first ones are due, and sweep once. */
export async function oneSweep(
  client: DynamoDBClientConfig,
  { all, due }: { readonly all: number; readonly due: number },
): Promise<OneSweep> {
  const now = () => new Date("2026-11-24T02:45:00Z");
  const store = dynamoSubscriptions(measuredClient(client).db, { table, now });
  const team = `T${all}`;
  for (let at = 0; at < all; at += atOnce) {
    const ids = Array.from({ length: Math.min(atOnce, all - at) }, (_, place) => at + place);
    await Promise.all(
      ids.map((id) => store.put(aSubscription({ team, id: `C${id}`, ...dueAt(id < due, id) }))),
    );
  }
  const { db, measured } = measuredClient(client);
  const queue = fakeQueue({ now });
  const started = performance.now();
  const swept = await sweepDue({
    subscriptions: dynamoSubscriptions(db, { table, now }),
    publications: dynamoPublications(db, { table, now }),
    queue: queue.queue,
    reports: { info: () => undefined, alarm: () => undefined },
    now,
  });
  return { swept, queued: queue.size, measured, seconds: (performance.now() - started) / 1000 };
}

/** Due now, or at a time within the week. */
function dueAt(isDue: boolean, id: number) {
  const later = new Date(Date.UTC(2026, 10, 24, 3, id % 9000)).toISOString();
  return { nextDueAt: isDue ? "2026-11-24T02:45:00.000Z" : later };
}
