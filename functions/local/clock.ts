import { setTimeout as wait } from "node:timers/promises";

/** The time, and a way to let it pass. */
export interface Clock {
  /** Unix milliseconds */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/**
 * The time of this machine from now on, as fast as asked. Waiting keeps no process alive.
 *
 * @param speed 60 makes a second of a minute
 */
export function startClock(speed = 1): Clock {
  const startedAt = Date.now();
  return {
    now: () => startedAt + (Date.now() - startedAt) * speed,
    wait: (milliseconds) => wait(milliseconds / speed, undefined, { ref: false }),
  };
}

/** A module for `node --import`: the process's clock begins at an instant. */
export function buildClockModule(start: Date): string {
  const source = `
    const real = Date.now;
    const ahead = ${start.getTime()} - real();
    Date.now = () => real() + ahead;
  `;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
