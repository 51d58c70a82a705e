import type { Subscription, Subscriptions } from "#lib/digest/subscription.ts";

/** While a subscription sent nothing. */
export interface Pause {
  readonly reason: string;
  /** ISO 8601 */
  readonly from: string;
  to: string | undefined;
}

/** The same subscriptions, whose pauses are written down as they are stored. */
export function watchedSubscriptions(subscriptions: Subscriptions, now: () => Date) {
  const pauses = new Map<string, Pause[]>();
  const note = ({ team, id, status, reason, since }: Subscription) => {
    const own = pauses.get(`${team} ${id}`) ?? [];
    const open = own.find(({ to }) => to === undefined);
    if (status === "active" && open !== undefined) open.to = now().toISOString();
    if (status === "paused" && open === undefined && since !== undefined) {
      pauses.set(`${team} ${id}`, [...own, { reason: reason ?? "", from: since, to: undefined }]);
    }
  };
  const watched: Subscriptions = {
    ...subscriptions,
    async put(subscription) {
      const isDone = await subscriptions.put(subscription);
      if (isDone) note(subscription);
      return isDone;
    },
  };
  return { watched, pauses };
}
