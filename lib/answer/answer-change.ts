import type { QueryOf } from "#lib/ask/query.ts";
import type { Locale } from "./answer.ts";
import type { Answered } from "./answering.ts";
import { attempt } from "./attempt.ts";
import type { ChangeLog } from "./change-log.ts";
import { explainChange, unreadableChange } from "./explain-change.ts";

/** milliseconds */
const week = 7 * 86_400_000;

interface FromLog {
  readonly changes: ChangeLog | undefined;
  readonly locale: Locale;
  readonly now: Date;
}

/** What changed in the last week is read from the log each time: it changes with every version of the prices. */
export async function answerChange(
  query: QueryOf<"explain.change">,
  { changes, locale, now }: FromLog,
): Promise<Pick<Answered, "answer" | "cache" | "cacheError">> {
  const day = new Date(now.getTime() - week).toISOString().slice(0, "YYYY-MM-DD".length);
  const read = await attempt(async () => changes?.(day));
  return read.isDone
    ? { answer: explainChange(query, { changes: read.value, locale }), cache: "off" }
    : { answer: unreadableChange(locale), cache: "down", cacheError: read.error };
}
