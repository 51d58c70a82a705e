/** A digest that is older than this is not sent any more. */
const oldestMilliseconds = 24 * 3_600_000;

/** Whether a digest that was due then is too old to be sent. */
export function isTooLate(dueAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(dueAt) > oldestMilliseconds;
}

/** A digest this late without a failure on the way was held up before it reached a worker. */
const punctualMilliseconds = 20 * 60_000;

/** Whether a digest is sent later than its hour allows. */
export function isDelayed(dueAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(dueAt) > punctualMilliseconds;
}
