import type { Query } from "#lib/ask/query.ts";
import { dataVersion } from "#lib/catalogue/data-version.ts";
import type { Answer } from "./answer.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { answerId } from "./answer-id.ts";
import { answerQuery } from "./answer-query.ts";
import type { Answered, Answering, AnsweringOptions } from "./answering.ts";
import { methodVersion } from "./method-version.ts";

/** Answers without figures cost less to make than to look up. */
const neverKept: readonly Query["intent"][] = ["help", "list.systems", "clarify", "did_you_mean", "decline"];

/** Answers by way of the cache. A cache that fails is reported and done without: the answer is the same. */
export function createAnswering({ cache, idKey, now }: AnsweringOptions): Answering {
  return async (query, locale) => {
    const resolved = resolveToday(query, now());
    const id = answerId({ query: resolved, dataVersion, methodVersion, locale }, idKey);
    const compute = () => answerQuery(resolved, { locale });
    if (cache === undefined || neverKept.includes(query.intent))
      return { id, answer: await compute(), cache: "off" };
    return throughCache(cache, id, compute);
  };
}

async function throughCache(
  cache: AnswerCache,
  id: string,
  compute: () => Promise<Answer>,
): Promise<Answered> {
  const read = await attempt(() => cache.get(id));
  if (!read.isDone) return { id, answer: await compute(), cache: "down", cacheError: read.error };
  if (read.value !== undefined) return { id, answer: read.value, cache: "hit" };
  const answer = await compute();
  const written = await attempt(() => cache.put(id, answer));
  return written.isDone
    ? { id, answer, cache: "miss" }
    : { id, answer, cache: "down", cacheError: written.error };
}

type Attempt<T> =
  | { readonly isDone: true; readonly value: T }
  | { readonly isDone: false; readonly error: unknown };

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { isDone: true, value: await work() };
  } catch (error) {
    return { isDone: false, error };
  }
}

/** `today` becomes the day it is, so that an answer kept today is not given tomorrow. */
function resolveToday(query: Query, now: Date): Query {
  return "when" in query && query.when === "today"
    ? { ...query, when: now.toISOString().slice(0, 10) }
    : query;
}
