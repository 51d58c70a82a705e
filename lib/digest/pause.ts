import { nextDue } from "./next-due.ts";
import type { PauseReason, Subscription } from "./subscription.ts";

/** A subscription of the same revision that sends nothing until it is resumed. */
export function pausedFrom(
  { nextDueAt: _, nextWeek: __, toldAt: ___, expiresAt: ____, ...rest }: Subscription,
  reason: PauseReason,
  now: Date,
): Subscription {
  return { ...rest, status: "paused", reason, since: now.toISOString() };
}

/** A subscription of the same revision that is due again: not in a week that has had its digest. */
export function activeFrom(
  { reason: _, since: __, toldAt: ___, expiresAt: ____, ...rest }: Subscription,
  now: Date,
): Subscription {
  const due = nextDue(rest.rule, now, { afterWeek: rest.handed?.week });
  return { ...rest, status: "active", failedWeeks: 0, nextDueAt: due.at, nextWeek: due.week };
}

const takenBackWithinSeconds = 30 * 86_400;

/** A subscription of the same revision that has ended; it keeps why it was paused, and is so again when it is taken back. */
export function endedFrom(
  { nextDueAt: _, nextWeek: __, toldAt: ___, ...rest }: Subscription,
  now: Date,
): Subscription {
  const expiresAt = Math.floor(now.getTime() / 1000) + takenBackWithinSeconds;
  return { ...rest, status: "ended", since: now.toISOString(), expiresAt };
}
