/** How many shards the due subscriptions are spread over: each is a partition of the index. */
export const dueShardCount = 8;

/** The shard of a subscription, from 0: FNV-1a of its ids, so that those of one team spread too. */
export function dueShardOf({ team, id }: { readonly team: string; readonly id: string }): number {
  let hash = 0x811c9dc5;
  for (const character of `${team} ${id}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) % dueShardCount;
}
