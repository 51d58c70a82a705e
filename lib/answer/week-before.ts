/** milliseconds */
const week = 7 * 86_400_000;

/** The day a week before an instant, UTC. */
export function weekBefore(now: Date): string {
  return new Date(now.getTime() - week).toISOString().slice(0, "YYYY-MM-DD".length);
}
