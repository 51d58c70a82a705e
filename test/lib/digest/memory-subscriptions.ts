import { dueShardOf, type Subscription, type Subscriptions } from "#lib/digest/subscription.ts";
import { memoryRecords } from "./memory-records.ts";

const pageSize = 20;

interface Entry {
  readonly nextDueAt: string;
  readonly key: string;
}

/** Subscriptions of this process, with the index of those that are due. */
export function memorySubscriptions({ now }: { readonly now: () => Date }): Subscriptions {
  const store = memoryRecords<Subscription>(now);
  const shards = new Map<number, Entry[]>();
  const keyOf = ({ team, id }: { readonly team: string; readonly id: string }) => `${team} ${id}`;
  const shardOf = (shard: number) => {
    const entries = shards.get(shard) ?? [];
    shards.set(shard, entries);
    return entries;
  };
  const reindex = (before: Subscription | undefined, after: Subscription) => {
    const entries = shardOf(dueShardOf(after));
    const key = keyOf(after);
    if (before?.nextDueAt !== undefined) {
      const { nextDueAt } = before;
      const at = placeOf(entries, { nextDueAt, key });
      if (entries[at]?.key === key) entries.splice(at, 1);
    }
    if (after.nextDueAt === undefined) return;
    const entry = { nextDueAt: after.nextDueAt, key };
    entries.splice(placeOf(entries, entry), 0, entry);
  };
  return {
    get: async (team, id) => store.get(keyOf({ team, id })),
    async put(subscription) {
      const before = store.records.get(keyOf(subscription));
      const isDone = store.put(keyOf(subscription), subscription);
      if (isDone) reindex(before, subscription);
      return isDone;
    },
    async listOf(team) {
      const all = [...store.records.values()].filter((one) => one.team === team);
      return all.filter((one) => store.get(keyOf(one)) !== undefined);
    },
    async due(shard, until, from) {
      const entries = shardOf(shard);
      const start = from === undefined ? 0 : placeOf(entries, JSON.parse(from)) + 1;
      const page: Entry[] = [];
      for (let at = start; at < entries.length && page.length < pageSize; at++) {
        const entry = entries[at];
        if (entry === undefined || entry.nextDueAt > until) break;
        page.push(entry);
      }
      const due = page.flatMap(({ key }) => store.get(key) ?? []);
      const last = page.length === pageSize ? page.at(-1) : undefined;
      return { due, unreadable: 0, next: last && JSON.stringify(last) };
    },
  };
}

/** The place of the first entry that does not sort before this one. */
function placeOf(entries: readonly Entry[], { nextDueAt, key }: Entry): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    const isBefore =
      entry !== undefined &&
      (entry.nextDueAt < nextDueAt || (entry.nextDueAt === nextDueAt && entry.key < key));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
