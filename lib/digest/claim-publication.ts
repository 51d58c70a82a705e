import type { DigestJob } from "./digest-job.ts";
import type { SweepPorts } from "./digest-ports.ts";
import { isDelayed } from "./lateness.ts";
import { newPublication } from "./new-publication.ts";
import { isEnded, type Publication } from "./publication.ts";

/** Longer than a worker can live: whoever finds a lease that has ended, finds nobody at work. */
const leaseMilliseconds = 90_000;

export type Claim =
  | { readonly kind: "ours" | "ended"; readonly publication: Publication }
  | { readonly kind: "busy"; readonly until: string };

/** Take a publication for a worker: one that is new, or that its worker left, or whose next try is due. */
export async function claimPublication(
  job: DigestJob,
  { publications, now }: Pick<SweepPorts, "publications" | "now">,
): Promise<Claim> {
  const until = leaseEnd(now());
  const trail = isDelayed(job.dueAt, now()) ? ["delayed"] : [];
  const first = newPublication(job, { status: "claimed", until, trail });
  if (await publications.put(first)) return { kind: "ours", publication: first };

  const before = await publications.get(job);
  if (before === undefined) return { kind: "busy", until };
  if (isEnded(before)) return { kind: "ended", publication: before };
  if (before.until > now().toISOString()) return { kind: "busy", until: before.until };
  const taken = takenOver(before, until);
  return (await publications.put(taken)) ? { kind: "ours", publication: taken } : { kind: "busy", until };
}

/** When a lease that begins now ends. */
export function leaseEnd(now: Date): string {
  return new Date(now.getTime() + leaseMilliseconds).toISOString();
}

function takenOver(before: Publication, until: string): Publication {
  const { status, mayBePosted, trail, revision } = before;
  return {
    ...before,
    status: "claimed",
    until,
    mayBePosted: mayBePosted || status === "posting",
    trail: status === "waiting" ? trail : [...trail, `left-${status}`],
    revision: revision + 1,
  };
}
