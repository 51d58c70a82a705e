import { dayOf } from "#lib/when/day-of.ts";

/** milliseconds */
const week = 7 * 86_400_000;

/** The day a week before an instant, UTC. */
export function weekBefore(now: Date): string {
  return dayOf(new Date(now.getTime() - week));
}
