import type { Subscription, Subscriptions } from "./subscription.ts";

export interface Changed {
  readonly before: Subscription;
  readonly after: Subscription;
}

/**
 * Change a subscription, whoever else changes it meanwhile.
 *
 * @param change the changed one, of any revision; `undefined`: nothing is to be changed. It may be asked again.
 * @returns `undefined` when nothing was changed
 */
export async function changeSubscription(
  { team, id }: { readonly team: string; readonly id: string },
  change: (before: Subscription) => Subscription | undefined,
  subscriptions: Subscriptions,
): Promise<Changed | undefined> {
  for (;;) {
    const before = await subscriptions.get(team, id);
    const changed = before && change(before);
    if (before === undefined || changed === undefined) return undefined;
    const after = { ...changed, revision: before.revision + 1 };
    if (await subscriptions.put(after)) return { before, after };
  }
}
