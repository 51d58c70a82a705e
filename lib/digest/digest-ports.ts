import * as z from "zod/mini";
import type { FailedCall } from "#lib/once/slack-codes.ts";
import { locales } from "#lib/words/locale.ts";
import type { Digest } from "./digest.ts";
import type { PublicationKey, Publications } from "./publication.ts";
import type { Subscription, Subscriptions } from "./subscription.ts";
import type { Suspensions } from "./suspension.ts";

/** One digest to publish: what the sweep hands to the queue. */
export const DigestJob = z.object({
  kind: z.literal("digest"),
  team: z.string(),
  subscription: z.string(),
  week: z.string(),
  dueAt: z.iso.datetime(),
  /** it is shown to somebody who asked what it would be now, and counts for nothing */
  preview: z.optional(z.object({ user: z.string(), locale: z.enum(locales), topics: z.array(z.string()) })),
});
export type DigestJob = z.infer<typeof DigestJob>;

/** The queue between the sweep and those who publish: at least once, in any order. */
export interface DigestQueue {
  /** All of them, or an error: then any of them may have been taken. */
  send(jobs: readonly DigestJob[], options?: { readonly delaySeconds: number }): Promise<void>;
}

/** The longest delay that the queue takes. */
export const longestDelaySeconds = 900;

/**
 * `posted`: with the codes by which Slack refused fuller forms of it before · `refused`: Slack has not posted it · `lost`:
 * Slack may have posted it, its answer did not come
 */
export type PostOutcome =
  | { readonly kind: "posted"; readonly ts: string; readonly refusals?: readonly string[] }
  | FailedCall;

/** `refused`: Slack does not let us look. */
export type FindOutcome =
  | { readonly kind: "found"; readonly ts: string }
  | { readonly kind: "absent" }
  | FailedCall;

export interface DigestPost {
  readonly key: PublicationKey;
  readonly subscription: Subscription;
  readonly digest: Digest;
  readonly isTextOnly: boolean;
}

/** Slack, as far as digests need it. None of these throws for what Slack or the network does. */
export interface DigestSlack {
  /** Post it, with its key as the message's metadata. */
  post(post: DigestPost): Promise<PostOutcome>;
  /** Look for the message with this key as its metadata, posted at this instant or after it. */
  find(key: PublicationKey, subscription: Subscription, since: string): Promise<FindOutcome>;
  /** Say something to the owner, or to an admin of the workspace. */
  notify(to: "owner" | "admin", subscription: Subscription, text: string): Promise<PostOutcome>;
}

/** A digest as it would be sent now; absent `digest`: nothing is new, and its owner wants none then. */
export interface Composed {
  readonly digest: Digest | undefined;
  /** number of the version of the data that it is made of */
  readonly version: number;
}

/** What somebody has to know. */
interface DigestReports {
  info(event: string, fields: Readonly<Record<string, unknown>>): void;
  /** Sets off the alarm. */
  alarm(event: string, fields: Readonly<Record<string, unknown>>): void;
}

/** What the sweep needs. */
export interface SweepPorts {
  readonly subscriptions: Subscriptions;
  readonly publications: Publications;
  readonly queue: DigestQueue;
  readonly reports: DigestReports;
  readonly now: () => Date;
}

/** What publishing needs. */
export interface PublishPorts extends SweepPorts {
  readonly suspensions: Suspensions;
  readonly slack: DigestSlack;
  compose(subscription: Subscription): Promise<Composed>;
}
