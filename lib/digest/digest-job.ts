import * as z from "zod/mini";
import { locales } from "#lib/words/locale.ts";

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
