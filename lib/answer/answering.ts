import type { Query } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { Answer } from "./answer.ts";
import type { Data } from "./data.ts";

/** What happened on the way to an answer, for the log. */
export interface Answered {
  readonly id: string;
  /** the question, with every relative date resolved */
  readonly query: Query;
  readonly answer: Answer;
  /** what it is made of */
  readonly data: Data;
  /** `down` when the cache failed or was too slow: the answer was computed all the same */
  readonly cache: "hit" | "miss" | "down" | "off";
  /** what the cache threw, when it is `down` */
  readonly cacheError?: unknown;
}

export interface AnsweringOptions {
  /** absent: nothing is kept */
  readonly cache?: AnswerCache | undefined;
  /** absent: the data that ship with the program are all there is */
  readonly live?: LiveData | undefined;
  /** absent: nothing is known of what changed */
  readonly changes?: ChangeLog | undefined;
  /** the secret under which ids are made */
  readonly idKey: string;
  readonly now: () => Date;
}

/**
 * Answers a question.
 *
 * @param dataVersion of the answer that this one belongs to; absent: by what is published now. Where those data cannot
 * be read, what the store throws rises.
 */
export type Answering = (query: Query, locale: Locale, dataVersion?: string) => Promise<Answered>;

/** Where answers are kept, by their id. `get` gives `undefined` for what is absent, expired or unreadable. */
export interface AnswerCache {
  get(id: string): Promise<Answer | undefined>;
  put(id: string, answer: Answer): Promise<void>;
}

/** What is kept under a name, and which version of the prices is the current one. */
interface Found {
  readonly answer: Answer | undefined;
  /** its number; 0: nothing was ever published; absent: it was not to be had */
  readonly version: number | undefined;
}

/** The published prices, as far as answers need them. Both reject when the store is down or slow. */
export interface LiveData {
  /** one round trip */
  find(id: string): Promise<Found>;
  /** the catalogue with the prices of a version over it; the same number gives the same data always */
  dataOf(version: number): Promise<Data>;
}

/** A published price, where it was read, and since when it holds. */
interface LoggedPrice {
  readonly item: string;
  readonly value: number;
  readonly unit: string;
  readonly date: string;
  readonly source: { readonly title: string; readonly address: string };
  /** an instant, UTC */
  readonly readAt: string;
}

/** A published price that is another one now. */
export interface LoggedMove {
  readonly system: string;
  readonly series: string;
  readonly old: LoggedPrice;
  readonly new: LoggedPrice;
  /** the new price over the old one */
  readonly times: number;
}

interface Revision {
  readonly old: string;
  readonly new: string;
}

/** What is different since a day: prices, claims, data files and methods each apart. */
export interface LoggedChanges {
  /** the day from which the log can say it */
  readonly since: string;
  /** numbers of the versions of the prices; 0: none was published, these are the data that ship with the program */
  readonly versions: {
    readonly last: number;
    /** when that was made, `YYYY-MM-DD`; absent where none was published */
    readonly day?: string | undefined;
  };
  /** what moved most comes first */
  readonly prices: readonly LoggedMove[];
  readonly claims: readonly { readonly system: string; readonly claim: string }[];
  readonly catalogue?: Revision | undefined;
  readonly method?: Revision | undefined;
  /** what was read and not believed */
  readonly quarantined: readonly { readonly system: string; readonly series: string }[];
}

/** The log of what was published, from a day on; absent when nothing ever was. */
export type ChangeLog = (day: string) => Promise<LoggedChanges | undefined>;
