import type { QueryOf } from "#lib/ask/query.ts";
import { dataVersion } from "#lib/catalogue/data-version.ts";
import type { Answer, Locale } from "./answer.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { answerId } from "./answer-id.ts";
import { answerQuery } from "./answer-query.ts";
import type { Answered, Answering, AnsweringOptions } from "./answering.ts";
import type { ChangeLog } from "./change-log.ts";
import { methodVersion } from "./method-version.ts";
import { resolveToday } from "./resolve-today.ts";

/** milliseconds */
const week = 7 * 86_400_000;

/** What is answered with figures. Answers without figures cost less to make than to look up. */
const keptIntents =
  /^(forecast\..+|price\.token|history\.cost|compare|trend.*|estimate\..+|explain\.(why|confidence)|method\.track_record)$/;

/** Answers by way of the cache. A cache that fails is reported and done without: the answer is the same. */
export function createAnswering({ cache, changes, idKey, now }: AnsweringOptions): Answering {
  return async (query, locale) => {
    const resolved = resolveToday(query, now().toISOString().slice(0, 10));
    const id = answerId({ query: resolved, dataVersion, methodVersion, locale }, idKey);
    if (query.intent === "explain.change")
      return { query: resolved, ...(await fromLog(query, { id, changes, locale, now: now() })) };
    const compute = () => answerQuery(resolved, { locale });
    if (cache === undefined || !keptIntents.test(query.intent))
      return { id, query: resolved, answer: await compute(), cache: "off" };
    return { query: resolved, ...(await throughCache(cache, id, compute)) };
  };
}

interface FromLog {
  readonly id: string;
  readonly changes: ChangeLog | undefined;
  readonly locale: Locale;
  readonly now: Date;
}

/** What changed in the last week is read from the log each time: it changes with every version of the prices. */
async function fromLog(
  query: QueryOf<"explain.change">,
  { id, changes, locale, now }: FromLog,
): Promise<Omit<Answered, "query">> {
  const { explainChange, unreadableChange } = await import("./explain-change.ts");
  const day = new Date(now.getTime() - week).toISOString().slice(0, "YYYY-MM-DD".length);
  const read = await attempt(async () => changes?.(day));
  return read.isDone
    ? { id, answer: explainChange(query, { changes: read.value, locale }), cache: "off" }
    : { id, answer: unreadableChange(locale), cache: "down", cacheError: read.error };
}

async function throughCache(
  cache: AnswerCache,
  id: string,
  compute: () => Promise<Answer>,
): Promise<Omit<Answered, "query">> {
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
