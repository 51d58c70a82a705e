import type { Locale } from "#lib/answer/answer.ts";
import type { Answered } from "#lib/answer/answering.ts";
import { attempt } from "#lib/answer/attempt.ts";
import type { ChangeLog } from "#lib/answer/change-log.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { explainChange, unreadableChange } from "./explain-change.ts";
import { weekBefore } from "./week-before.ts";

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
  const read = await attempt(async () => changes?.(weekBefore(now)));
  return read.isDone
    ? { answer: explainChange(query, { changes: read.value, locale }), cache: "off" }
    : { answer: unreadableChange(locale), cache: "down", cacheError: read.error };
}
