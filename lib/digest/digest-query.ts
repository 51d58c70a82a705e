import type { Answer } from "#lib/answer/answer.ts";
import { contextOf } from "#lib/answer/context.ts";
import { packagedData } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { DigestSlack, SweepPorts } from "./digest-ports.ts";
import type { Subscription, Weekday } from "./subscription.ts";
import type { Suspensions } from "./suspension.ts";
import { digestWords } from "./words.ts";

/** A question about digests, as it was read. */
export interface DigestQuery {
  readonly intent: `digest.${"subscribe" | "list" | "edit" | "pause" | "resume" | "unsubscribe" | "preview"}`;
  readonly day?: Weekday | undefined;
  /** `HH:MM` */
  readonly time?: string | undefined;
  /** as it was typed: an IANA name, a short name or a place */
  readonly tz?: string | undefined;
  /** ids of systems */
  readonly topics?: readonly string[] | undefined;
  readonly only?: boolean | undefined;
  readonly scope?: "channel" | "user" | "workspace" | undefined;
}

/** Who asks, and where. */
export interface DigestAsker {
  readonly team: string;
  readonly user: string;
  /** absent in a direct message */
  readonly channel?: string | undefined;
  /** the zone of the asker's profile */
  readonly tz?: string | undefined;
  readonly locale: Locale;
}

/** What a question about digests needs. */
export interface DigestDesk extends Pick<SweepPorts, "subscriptions" | "queue" | "now"> {
  readonly suspensions: Suspensions;
  /** whether the bot can post to a channel */
  isMember(team: string, channel: string): Promise<boolean>;
  /** tells owners what others do with their digests; absent: nobody is told */
  readonly slack?: Pick<DigestSlack, "notify">;
}

type Place = Pick<Subscription, "team" | "id" | "scope">;

/** The channel or person that a question is about. */
export function placeOf({ scope }: DigestQuery, { team, user, channel }: DigestAsker): Place {
  return scope === "user" || channel === undefined
    ? { team, id: user, scope: "user" }
    : { team, id: channel, scope: "channel" };
}

/** A question about the same place, as the asker would type it. */
export function questionFor(
  verb: "digest resume" | "digest subscribe",
  place: Place,
  asker: DigestAsker,
): string {
  return place.scope === "user" && asker.channel !== undefined ? `${verb} for me` : verb;
}

interface Said {
  readonly text: readonly string[];
  readonly examples?: readonly string[];
  /** questions that buttons ask */
  readonly offers?: Answer["offers"];
}

type Shape = "done" | "list" | "clarify" | "decline";

/** What is answered to a question about digests. */
export function digestReply(
  shape: Shape,
  { locale }: DigestAsker,
  { text, examples = [], offers }: Said,
): Answer {
  const { title } = digestWords(locale);
  return draft(contextOf(packagedData, locale), {
    shape,
    ...(shape === "decline" && { code: "not_in_channel" as const }),
    title,
    echo: title,
    text: [...text],
    examples: [...examples],
    ...(offers && { offers }),
  });
}
