import type { SweepPorts } from "./digest-ports.ts";
import { dueShardCount } from "./due-shard.ts";
import { type HandedOver, handOver } from "./hand-over.ts";
import type { Subscription } from "./subscription.ts";

/** What a sweep did. */
export interface Swept {
  /** read from the index */
  readonly due: number;
  readonly queued: number;
  /** weeks that are passed over because they are too old */
  readonly late: number;
  /** changed by somebody else meanwhile: the next sweep has them */
  readonly contended: number;
  readonly unreadable: number;
}

/** So many subscriptions are handed over at the same time: a batch of the queue. */
const atOnce = 10;

/**
 * Hand every digest that is due to the queue, and set when each is due next.
 *
 * It reads what is due and nothing else. Cut off anywhere, the next sweep finds what this one did not finish: a digest
 * is in the queue before its subscription moves on, and being queued twice it is still published once.
 */
export async function sweepDue(ports: SweepPorts): Promise<Swept> {
  const swept = { due: 0, queued: 0, late: 0, contended: 0, unreadable: 0 };
  const until = ports.now().toISOString();
  for (let shard = 0; shard < dueShardCount; shard++) {
    for await (const page of pagesOf(shard, until, ports)) {
      swept.due += page.due.length;
      swept.unreadable += page.unreadable;
      for (const group of groupsOf(page.due, atOnce)) {
        for (const handed of await handOver(group, ports)) count(swept, handed);
      }
    }
  }
  if (swept.unreadable > 0) ports.reports.alarm("digest-unreadable", { rows: swept.unreadable });
  return swept;
}

async function* pagesOf(shard: number, until: string, { subscriptions }: SweepPorts) {
  let from: string | undefined;
  do {
    const page = await subscriptions.due(shard, until, from);
    yield page;
    from = page.next;
  } while (from !== undefined);
}

function groupsOf(all: readonly Subscription[], size: number): readonly (readonly Subscription[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

function count(swept: { -readonly [Name in keyof Swept]: number }, handed: HandedOver): void {
  swept.late += handed.late;
  if (handed.isQueued) swept.queued += 1;
  if (!handed.isAdvanced) swept.contended += 1;
}
