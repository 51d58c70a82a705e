import * as z from "zod/mini";

const keptSeconds = 90 * 86_400;

/** A week, and when its digest was due. */
type Week = PublicationKey & Pick<Publication, "dueAt">;
type Start = Pick<Publication, "status" | "until"> & Partial<Publication>;

/** The first revision of a publication. */
export function newPublication(job: Week, start: Start): Publication {
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

const Instant = z.iso.datetime();

/**
 * How far a week's digest is.
 *
 * `claimed`: a worker has it, until its lease ends · `posting`: Slack may have it already · `waiting`: to be tried
 * again · `posted` · `failed`, with a code · `skipped`: nothing was to be sent, with a code · `unknown`: Slack may have
 * it, and cannot be asked
 */
export const PublicationStatus = z.enum([
  "claimed",
  "posting",
  "waiting",
  "posted",
  "failed",
  "skipped",
  "unknown",
]);
export type PublicationStatus = z.infer<typeof PublicationStatus>;

/** The one digest of a subscription in a local ISO week. */
export const Publication = z.object({
  team: z.string(),
  subscription: z.string(),
  week: z.string(),
  dueAt: Instant,
  status: PublicationStatus,
  /** when `claimed` or `posting` may be taken over, and when `waiting` may be tried */
  until: Instant,
  /** Slack may have it from an earlier try: it is looked for before it is posted */
  mayBePosted: z.boolean(),
  isTextOnly: z.boolean(),
  /** tries that failed, of those that are counted */
  failures: z.int(),
  /** what happened on the way, oldest first */
  trail: z.array(z.string()),
  /** why it failed, was skipped or is unknown */
  code: z.optional(z.string()),
  /** Slack's name of the message */
  ts: z.optional(z.string()),
  /** when it ended */
  endedAt: z.optional(Instant),
  /** number of the version of the data that it was made of */
  version: z.optional(z.int()),
  revision: z.int(),
  /** Unix seconds */
  expiresAt: z.int(),
});
export type Publication = z.infer<typeof Publication>;

export type PublicationKey = Pick<Publication, "team" | "subscription" | "week">;

/** Where publications are kept. */
export interface Publications {
  get(key: PublicationKey): Promise<Publication | undefined>;
  /** Write it over the revision before its own, or where there is none when its revision is 1; false when that is gone. */
  put(publication: Publication): Promise<boolean>;
}

/** Whether nothing more will happen to it. */
export function isEnded({ status }: Pick<Publication, "status">): boolean {
  return status === "posted" || status === "failed" || status === "skipped" || status === "unknown";
}
