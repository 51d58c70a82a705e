import type { Query } from "#lib/query/query.ts";
import { firstDayOf, lastDayOf } from "#lib/when/when.ts";
import { readText } from "./read-text.ts";

/** Read by themselves, dates mean what they mean beside a name that says nothing of them. */
const besideName = "gpt3";
const asOfNothingElse: readonly string[] = ["intent", "system", "when", "code"];
const dated: readonly Query["intent"][] = ["forecast.cost", "forecast.series", "history.cost", "decline"];

/**
 * The one date or span that a text says and nothing else, in the precision in which it says it; `undefined` when there is
 * none. It may be too early or too late to be answered.
 *
 * @param today `YYYY-MM-DD`
 */
export async function readOneDate(text: string, today: string): Promise<string | undefined> {
  const ends = await Promise.all(text.split("..").map((end) => readAlone(end.trim(), today)));
  const [first, last] = ends;
  if (ends.length === 1 || first === undefined) return first;
  const isSpan = ends.length === 2 && last !== undefined && ![first, last].some((end) => end.includes(".."));
  return isSpan && firstDayOf(first) <= lastDayOf(last) ? `${first}..${last}` : undefined;
}

async function readAlone(text: string, today: string): Promise<string | undefined> {
  const query = await readText(`${besideName} ${text}`, { today });
  const isDate =
    dated.includes(query.intent) && Object.keys(query).every((slot) => asOfNothingElse.includes(slot));
  return isDate && "when" in query ? query.when : undefined;
}
