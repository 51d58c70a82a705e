import type { Answer, Locale } from "#lib/answer/answer.ts";
import { dataInUse } from "#lib/answer/data.ts";
import { askedSystem, namedSystem } from "#lib/answer/parts/named-system.ts";
import { declineTokens } from "#lib/answer/talk/decline-tokens.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { compareSystems } from "./compare-systems.ts";
import { compareTimes } from "./compare-times.ts";

/** Several systems at one time, or one system at several times: each figure, and how many times one is another. */
export function compare(
  { system, systems, when, whens, aspect }: QueryOf<"compare">,
  locale: Locale,
): Answer {
  const asked = (id: string) => askedSystem(id, aspect);
  const day = whens?.[0] ?? when ?? dataInUse().day;
  if (systems === undefined) {
    const one = asked(system ?? "gpt3");
    if (one === undefined) return declineTokens(namedSystem(system ?? "gpt3"), day, locale);
    return compareTimes(one, whens ?? [dataInUse().day, when ?? dataInUse().day], locale);
  }
  const unpriced = systems.filter((id) => asked(id) === undefined).map(namedSystem);
  const [first] = unpriced;
  if (first !== undefined && unpriced.length === systems.length) return declineTokens(first, day, locale);
  return compareSystems(
    systems.flatMap((id) => asked(id) ?? []),
    day,
    locale,
    unpriced,
  );
}
