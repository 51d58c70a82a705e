import type { DigestJob, PublishPorts } from "#lib/digest/digest-ports.ts";
import { publishDigest } from "#lib/digest/publish-digest.ts";
import { sweepDue } from "#lib/digest/sweep-due.ts";
import { WorkerKilled } from "#test/lib/digest/fake-queue.ts";
import type { Agenda } from "./agenda.ts";
import type { Chance } from "./chance.ts";

const minute = 60_000;
/** Lambda tries a sweep that failed again, and once more. */
const againAfter = [minute, 2 * minute];
/** The queue gives a message twice at times. */
const twice = 0.005;

/** The two functions that are deployed, as Lambda calls them. */
export function createWorkers(ports: PublishPorts, agenda: Agenda, chance: Chance) {
  const sweep = async (waits: readonly number[] = againAfter): Promise<void> => {
    try {
      await sweepDue(ports);
    } catch (error) {
      if (!(error instanceof WorkerKilled)) throw error;
      const [wait, ...others] = waits;
      if (wait !== undefined) agenda.add(ports.now().getTime() + wait, () => sweep(others));
    }
  };
  const work = async (job: DigestJob): Promise<void> => {
    const copies = chance.happens(twice) ? [job, job] : [job];
    const results = await Promise.allSettled(copies.map((copy) => publishDigest(copy, ports)));
    for (const result of results) if (result.status === "rejected") throw result.reason;
  };
  return { sweep: () => sweep(), work };
}
