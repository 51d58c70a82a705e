import type { QueryOf } from "#lib/ask/query.ts";
import type { Answer, Locale } from "./answer.ts";
import { compareSystems } from "./compare-systems.ts";
import { compareTimes } from "./compare-times.ts";
import { dataDay } from "./data-day.ts";
import { askedSystem } from "./named-system.ts";

/** Several systems at one time, or one system at several times: each figure, and how many times one is another. */
export function compare(
  { system, systems, when, whens, aspect }: QueryOf<"compare">,
  locale: Locale,
): Answer {
  const asked = (id: string) => askedSystem(id, aspect);
  if (systems !== undefined) return compareSystems(systems.map(asked), whens?.[0] ?? when ?? dataDay, locale);
  return compareTimes(asked(system ?? "gpt3"), whens ?? [dataDay, when ?? dataDay], locale);
}
