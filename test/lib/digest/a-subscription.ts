import type { Subscription } from "#lib/digest/subscription.ts";

/** An active subscription of a channel, due on Tuesday 24 November 2026 at 8:30 in Kathmandu. */
export function aSubscription(change: Partial<Subscription> = {}): Subscription {
  return {
    team: "T1",
    id: "C1",
    scope: "channel",
    owner: "U1",
    topics: [],
    rule: { day: "tue", time: "08:30", tz: "Asia/Kathmandu" },
    only: false,
    locale: "en",
    status: "active",
    nextDueAt: "2026-11-24T02:45:00.000Z",
    nextWeek: "2026-W48",
    failedWeeks: 0,
    revision: 1,
    ...change,
  };
}
