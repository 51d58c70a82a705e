import type { DigestJob } from "./digest-job.ts";
import type { Publication } from "./publication.ts";

const keptSeconds = 90 * 86_400;

type Start = Pick<Publication, "status" | "until"> & Partial<Publication>;

/** The first revision of a publication. */
export function newPublication(job: Omit<DigestJob, "kind">, start: Start): Publication {
  const { team, subscription, week, dueAt } = job;
  return {
    team,
    subscription,
    week,
    dueAt,
    mayBePosted: false,
    isTextOnly: false,
    failures: 0,
    trail: [],
    revision: 1,
    expiresAt: Math.floor(Date.parse(dueAt) / 1000) + keptSeconds,
    ...start,
  };
}
