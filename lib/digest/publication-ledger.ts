import type { HeldWork, Ledger } from "#lib/once/do-once.ts";
import type { Composed, DigestJob, SweepPorts } from "./digest-ports.ts";
import type { Changes } from "./judge-publication.ts";
import { isDelayed } from "./next-due.ts";
import { isEnded, newPublication, type Publication } from "./publication.ts";
import type { Subscription } from "./subscription.ts";

/** Longer than a worker can live: whoever finds a lease that has ended, finds nobody at work. */
const leaseMilliseconds = 90_000;

/** A publication that this worker has. */
export interface OwnPublication {
  readonly state: "mine";
  readonly publication: Publication;
}

/** A publication to which nothing more will happen. */
export interface EndedPublication {
  readonly state: "done";
  readonly publication: Publication;
}

/** A digest that is about to be posted, and to whom. */
export interface ComposedPost extends Pick<Composed, "version"> {
  readonly digest: NonNullable<Composed["digest"]>;
  readonly subscription: Subscription;
}

/** The ledger of the one digest of a subscription in a week, each entry of which is a revision of its publication. */
export function publicationLedger(
  job: DigestJob,
  { publications, now }: Pick<SweepPorts, "publications" | "now">,
): Ledger<OwnPublication, EndedPublication, Changes, ComposedPost> {
  const leaseEnd = () => new Date(now().getTime() + leaseMilliseconds).toISOString();
  const save = async ({ publication }: OwnPublication, changes: Partial<Publication>) => {
    const next = { ...publication, ...changes, revision: publication.revision + 1 };
    return (await publications.put(next)) ? next : undefined;
  };
  return {
    /** One that is new, or that its worker left, or whose next try is due. */
    async take() {
      const until = leaseEnd();
      const trail = isDelayed(job.dueAt, now()) ? ["delayed"] : [];
      const first = newPublication(job, { status: "claimed", until, trail });
      if (await publications.put(first)) return { state: "mine", publication: first };
      const before = await publications.get(job);
      if (before === undefined) return heldUntil(until);
      if (isEnded(before)) return { state: "done", publication: before };
      if (before.until > now().toISOString()) return heldUntil(before.until);
      const taken = takeOver(before, until);
      return (await publications.put(taken)) ? { state: "mine", publication: taken } : heldUntil(until);
    },
    mayBeSent: ({ publication }) => publication.mayBePosted,
    async markSending(mine, { version }) {
      const posting = await save(mine, { status: "posting", until: leaseEnd(), version });
      return posting && { state: "mine", publication: posting };
    },
    async enter(mine, changes) {
      const publication = await save(mine, changes);
      if (publication === undefined) return heldUntil(now().toISOString());
      return isEnded(publication) ? { state: "done", publication } : heldUntil(publication.until);
    },
  };
}

function heldUntil(at: string): HeldWork {
  return { state: "held", leaseUntil: Date.parse(at) };
}

function takeOver(before: Publication, until: string): Publication {
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
