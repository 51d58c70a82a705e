import type { Query } from "#lib/query/query.ts";
import type { Answer, Locale } from "./answer.ts";
import type { AnswerCache } from "./answer-cache.ts";
import type { ChangeLog } from "./change-log.ts";
import type { LiveData } from "./live-data.ts";

/** What happened on the way to an answer, for the log. */
export interface Answered {
  readonly id: string;
  /** the question, with every relative date resolved */
  readonly query: Query;
  readonly answer: Answer;
  /** answers another question by the same data; absent: by those that ship with the program */
  readonly also?: ((query: Query) => Promise<Answer>) | undefined;
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
