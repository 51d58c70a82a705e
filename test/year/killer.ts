import { WorkerKilled } from "#test/lib/digest/fake-queue.ts";
import type { Step } from "#test/lib/digest/killing.ts";
import type { Chance } from "./chance.ts";

/** Steps that are rare are ended at for certain the second time that they are reached. */
const certain = 2;

/** Ends workers and sweeps at every step of theirs, by chance; counts at which. */
export function createKiller(chance: Chance, probability: number) {
  const reached = new Map<string, number>();
  const kills = new Map<string, number>();
  const step: Step = (name, when) => {
    const place = `${when} ${name}`;
    const times = (reached.get(place) ?? 0) + 1;
    reached.set(place, times);
    if (times !== certain && !chance.happens(probability)) return;
    kills.set(place, (kills.get(place) ?? 0) + 1);
    throw new WorkerKilled(place);
  };
  return { step, reached, kills };
}
