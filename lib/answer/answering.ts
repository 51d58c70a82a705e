import type { Query } from "#lib/ask/query.ts";
import type { Answer, Locale } from "./answer.ts";
import type { AnswerCache } from "./answer-cache.ts";
import type { ChangeLog } from "./change-log.ts";

/** What happened on the way to an answer, for the log. */
export interface Answered {
  readonly id: string;
  /** the question, with every relative date resolved */
  readonly query: Query;
  readonly answer: Answer;
  /** `down` when the cache failed or was too slow: the answer was computed all the same */
  readonly cache: "hit" | "miss" | "down" | "off";
  /** what the cache threw, when it is `down` */
  readonly cacheError?: unknown;
}

export interface AnsweringOptions {
  /** absent: nothing is kept */
  readonly cache?: AnswerCache | undefined;
  /** absent: nothing is known of what changed */
  readonly changes?: ChangeLog | undefined;
  /** the secret under which ids are made */
  readonly idKey: string;
  readonly now: () => Date;
}

export type Answering = (query: Query, locale: Locale) => Promise<Answered>;
