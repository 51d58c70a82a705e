import type { Query } from "#lib/query/query.ts";
import { resolveToday } from "#lib/query/resolve-today.ts";
import { traits } from "#lib/query/traits.ts";
import { dayOf } from "#lib/when/days.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { Answer } from "./answer.ts";
import { answerId, methodVersion } from "./answer-id.ts";
import { answerQuery } from "./answer-query.ts";
import type { AnswerCache, Answered, Answering, AnsweringOptions, LiveData } from "./answering.ts";
import { type Attempt, attempt } from "./attempt.ts";
import { contextOf } from "./context.ts";
import type { Data } from "./data.ts";
import { type HeldData, holdData } from "./hold-data.ts";

/**
 * Answers by way of the cache, made of the prices that are published now or were less than a minute ago.
 *
 * A store that fails is reported and done without: the answer is made of the data that are held, and names them. Who
 * asks the same at the same time waits for the one answer.
 */
export function createAnswering({ cache, live, changes, idKey, now }: AnsweringOptions): Answering {
  const nowMilliseconds = () => now().getTime();
  const held = holdData(live, nowMilliseconds);
  const together = onceAtATime<Answered>();
  return async (query, locale, dataVersion) => {
    const resolved = resolveToday(query, dayOf(now()));
    const by = askedBy(resolved, { locale, idKey });
    const data = dataVersion === undefined ? held.data() : await held.dataCalled(dataVersion);
    if (query.intent === "explain.change") {
      const { answerChange } = await import("./explain/explain-change.ts");
      return answeredBy(
        by(data),
        await answerChange(query, { changes, context: contextOf(data, locale), now: now() }),
      );
    }
    if (cache === undefined || !traits[query.intent].isStored)
      return answeredBy(by(data), { answer: await by(data).make(), cache: "off" });
    const asked = by(data);
    const answered = await together(`${dataVersion ?? "newest"} ${asked.id}`, () =>
      dataVersion === undefined && live !== undefined && !held.isFresh()
        ? throughNewest(cache, { live, held, now: nowMilliseconds }, by)
        : throughCache(cache, asked),
    );
    return { ...answered, query: resolved };
  };
}

/** A question on its way to an answer: what it is made of decides its name. */
interface Asked {
  readonly id: string;
  readonly query: Query;
  readonly data: Data;
  readonly make: () => Promise<Answer>;
}

type AskedBy = (data: Data) => Asked;

function askedBy(
  query: Query,
  { locale, idKey }: { readonly locale: Locale; readonly idKey: string },
): AskedBy {
  return (data) => ({
    id: answerId({ query, dataVersion: data.version, methodVersion, locale }, idKey),
    query,
    data,
    make: () => answerQuery(query, contextOf(data, locale)),
  });
}

interface Newest {
  readonly live: LiveData;
  readonly held: HeldData;
  readonly now: () => number;
}

/** The same round trip also asks which version is the current one; only a new one is read, and answered by. */
async function throughNewest(
  cache: AnswerCache,
  { live, held, now }: Newest,
  by: AskedBy,
): Promise<Answered> {
  const before = held.data();
  const askedAt = now();
  const found = await attempt(() => live.find(by(before).id));
  if (!found.isDone) return made(by(before), found);
  const taken = await attempt(() => held.take(found.value.version, askedAt));
  if (!taken.isDone) return made(by(before), taken);
  const { value: data } = taken;
  return data === before ? through(cache, by(data), found.value.answer) : throughCache(cache, by(data));
}

async function throughCache(cache: AnswerCache, asked: Asked): Promise<Answered> {
  const read = await attempt(() => cache.get(asked.id));
  return read.isDone ? through(cache, asked, read.value) : made(asked, read);
}

async function through(cache: AnswerCache, asked: Asked, kept: Answer | undefined): Promise<Answered> {
  if (kept !== undefined) return answeredBy(asked, { answer: kept, cache: "hit" });
  const answer = await asked.make();
  const written = await attempt(() => cache.put(asked.id, answer));
  return answeredBy(
    asked,
    written.isDone ? { answer, cache: "miss" } : { answer, cache: "down", cacheError: written.error },
  );
}

async function made(
  asked: Asked,
  { error }: Extract<Attempt<unknown>, { isDone: false }>,
): Promise<Answered> {
  return answeredBy(asked, { answer: await asked.make(), cache: "down", cacheError: error });
}

function answeredBy(
  { id, query, data }: Asked,
  outcome: Pick<Answered, "answer" | "cache" | "cacheError">,
): Answered {
  return { id, query, data, ...outcome };
}

/** Does work by name: what is under way is waited for, by who asks for the same meanwhile, and not begun again. */
type OnceAtATime<T> = (name: string, work: () => Promise<T>) => Promise<T>;

/** Nothing is kept of work that has ended: whoever asks afterwards begins it anew, also after a failure. */
export function onceAtATime<T>(): OnceAtATime<T> {
  const underWay = new Map<string, Promise<T>>();
  return (name, work) => {
    const begun = underWay.get(name);
    if (begun !== undefined) return begun;
    const working = work().finally(() => underWay.delete(name));
    underWay.set(name, working);
    return working;
  };
}
