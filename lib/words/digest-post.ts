import type { Locale } from "#lib/answer/answer.ts";
import { english } from "./digest-post-english.ts";
import { vietnamese } from "./digest-post-vietnamese.ts";

/** What a button does with a digest; the other names of `resume`: `undo`. */
export type DigestButton = "edit" | "pause" | "unsubscribe" | "resume" | "undo";

interface Change {
  readonly name: string;
  readonly isUp: boolean;
  readonly percent: string;
  readonly before: string;
  readonly now: string;
  readonly since: string | undefined;
}

/** The fixed words of a weekly digest. */
export interface DigestMessageWords {
  readonly title: string;
  readonly about: string;
  readonly item: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  /** over the chart of the prices that moved most */
  readonly movers: string;
  /** a price moved: the whole sentence */
  readonly moved: (change: Change) => string;
  readonly forecastIs: (parts: {
    readonly name: string;
    readonly day: string;
    readonly value: string;
  }) => string;
  readonly range: (parts: { readonly level: string; readonly low: string; readonly high: string }) => string;
  /** what follows a forecast that is another one now */
  readonly changed: (parts: Pick<Change, "isUp" | "percent" | "before">) => string;
  readonly unchanged: string;
  readonly noForecast: string;
  /** what a model of which nothing is forecast is listed at */
  readonly listed: (parts: {
    readonly name: string;
    readonly prices: string;
    readonly day: string;
    readonly source: string;
  }) => string;
  readonly why: string;
  readonly market: (parts: { readonly moved: string; readonly others: string | undefined }) => string;
  readonly noMarket: string;
  readonly inputs: (names: string) => string;
  readonly noInputs: string;
  readonly claims: (names: string) => string;
  readonly revised: Readonly<Record<"catalogue" | "method", string>>;
  readonly milestone: (parts: {
    readonly name: string;
    readonly threshold: string;
    readonly year: string;
  }) => string;
  readonly between: (parts: {
    readonly level: string;
    readonly earliest: string;
    readonly latest: string | undefined;
  }) => string;
  readonly scored: (parts: {
    readonly by: string;
    readonly claimed: string;
    readonly observed: string;
  }) => string;
  /** what became of a forecast of ours */
  readonly ownForecast: (parts: {
    readonly name: string;
    readonly made: string;
    readonly day: string;
    readonly forecast: string;
    readonly observed: string;
    readonly times: string;
  }) => string;
  readonly noOwnForecasts: string;
  readonly quiet: (day: string | undefined) => string;
  readonly data: (parts: { readonly day: string; readonly data: string; readonly method: string }) => string;
  /** how to ask on: with examples where they are answered */
  readonly reply: string;
  readonly replyPlain: string;
  /** a button of a digest that there is no more */
  readonly gone: string;
  /** a button that is for others */
  readonly notYours: string;
  readonly buttons: Readonly<Record<DigestButton, string>>;
}

/** The fixed words of a weekly digest in a language. */
export function digestMessageWords(locale: Locale): DigestMessageWords {
  return locale === "vi" ? vietnamese : english;
}
