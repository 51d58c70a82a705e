import type { Answer, Locale } from "#lib/answer/answer.ts";
import { findSystem } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { wordsOf } from "#lib/answer/words.ts";
import type { QueryOf } from "#lib/query/query.ts";

const unsure = { en: "a question that is not whole yet", vi: "một câu hỏi chưa đủ" };

/** One question back, with whole questions to choose from. */
export function clarify(query: QueryOf<"clarify">, locale: Locale): Answer {
  const words = wordsOf(locale);
  const unread = query.unread === undefined ? [] : [words.notRead(query.unread)];
  const name = query.system === undefined ? undefined : findSystem(query.system)?.name[locale];
  return draft(locale, {
    shape: "clarify",
    title: "AI Cost",
    echo: words.echo({ what: name ?? unsure[locale], when: query.when }),
    text: [words.clarify[query.missing], ...unread],
    examples: [...query.choices],
  });
}

/** Names like one that is not in the catalogue. */
export function suggest({ system, when, suggestions }: QueryOf<"did_you_mean">, locale: Locale): Answer {
  const words = wordsOf(locale);
  const offered = suggestions.map((id) => `${id} ${when ?? "2030"}`);
  return draft(locale, {
    shape: "suggest",
    title: "AI Cost",
    echo: words.echo({ what: system, when }),
    text: [words.unknownName(system), offered.length > 0 ? words.offered : words.knownSystems],
    examples: offered.length > 0 ? offered : ["gpt3 2030", "list"],
  });
}
