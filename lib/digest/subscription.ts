import * as z from "zod/mini";
import { locales } from "#lib/words/locale.ts";
import { PublicationStatus } from "./publication.ts";

/** Days of the week from the first of an ISO week to its last. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const Weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof Weekday>;

/** A time of day, `HH:MM`, 24 hours. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Once a week, by the calendar and the clock of a place. */
export const WeeklyRule = z.object({
  day: Weekday,
  time: TimeOfDay,
  /** an IANA name */
  tz: z.string(),
});
export type WeeklyRule = z.infer<typeof WeeklyRule>;

/** How many shards the due subscriptions are spread over: each is a partition of the index. */
export const dueShardCount = 8;

/** The shard of a subscription, from 0: FNV-1a of its ids, so that those of one team spread too. */
export function dueShardOf({ team, id }: { readonly team: string; readonly id: string }): number {
  let hash = 0x811c9dc5;
  for (const character of `${team} ${id}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) % dueShardCount;
}

const Instant = z.iso.datetime();
const Week = z.string().check(z.regex(/^\d{4}-W\d{2}$/));

/** Why a subscription sends nothing: somebody said so, or a failure that only people can mend. */
export const PauseReason = z.enum([
  "asked",
  "place-gone",
  "not-in-channel",
  "forbidden",
  "three-failed-weeks",
]);
export type PauseReason = z.infer<typeof PauseReason>;

/** A weekly digest for one channel or person. */
export const Subscription = z.object({
  team: z.string(),
  /** the channel or person that it goes to: each has one subscription at most */
  id: z.string(),
  scope: z.enum(["channel", "user"]),
  /** who answers for it, and is told when it cannot be sent */
  owner: z.string(),
  /** ids of systems; empty: everything */
  topics: z.array(z.string()),
  rule: WeeklyRule,
  /** only when something changed */
  only: z.boolean(),
  locale: z.enum(locales),
  status: z.enum(["active", "paused", "ended"]),
  /** why it is paused, or was when it ended */
  reason: z.optional(PauseReason),
  /** when it was paused or ended */
  since: z.optional(Instant),
  /** when the owner or an admin was told of the pause */
  toldAt: z.optional(Instant),
  /** only while it is active */
  nextDueAt: z.optional(Instant),
  /** the week that `nextDueAt` is for */
  nextWeek: z.optional(Week),
  /** the last week that was handed to the queue or passed over */
  handed: z.optional(z.object({ week: Week, at: Instant })),
  /** how the last of its weeks ended */
  last: z.optional(
    z.object({ week: Week, status: PublicationStatus, at: Instant, code: z.optional(z.string()) }),
  ),
  /** weeks in a row that failed */
  failedWeeks: z.int(),
  /** number of the version of the data that its last digest was made of */
  seenVersion: z.optional(z.int()),
  /** 1, 2, 3, …: a change is written only over the revision it was made from */
  revision: z.int(),
  /** Unix seconds; only of one that has ended */
  expiresAt: z.optional(z.int()),
});
export type Subscription = z.infer<typeof Subscription>;

/** A page of subscriptions that are due. */
export interface DuePage {
  readonly due: readonly Subscription[];
  /** rows that fit no schema: somebody has to look */
  readonly unreadable: number;
  /** where the next page begins */
  readonly next?: string | undefined;
}

/** Where subscriptions are kept. */
export interface Subscriptions {
  get(team: string, id: string): Promise<Subscription | undefined>;
  /** Write it over the revision before its own, or where there is none when its revision is 1; false when that is gone. */
  put(subscription: Subscription): Promise<boolean>;
  /** All of a team, the ended ones too. */
  listOf(team: string): Promise<readonly Subscription[]>;
  /** The active ones of a shard that are due at an instant or were before it, the longest due first. */
  due(shard: number, until: string, from?: string): Promise<DuePage>;
}
