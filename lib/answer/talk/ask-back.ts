import type { Answer } from "#lib/answer/answer.ts";
import { findSystem } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { QueryOf } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

const unsure = { en: "a question that is not whole yet", vi: "một câu hỏi chưa đủ" };

/** One question back, with whole questions to choose from. */
export function clarify(query: QueryOf<"clarify">, locale: Locale): Answer {
  const words = wordsOf(locale);
  const unread = query.unread === undefined ? [] : [words.answers.notRead(query.unread)];
  const name = query.system === undefined ? undefined : findSystem(query.system)?.name[locale];
  return draft(locale, {
    shape: "clarify",
    title: "AI Cost",
    echo: words.answers.echo({ what: name ?? unsure[locale], when: query.when }),
    text: [words.answers.clarify[query.missing], ...unread],
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
    echo: words.answers.echo({ what: system, when }),
    text: [
      words.answers.unknownName(system),
      offered.length > 0 ? words.answers.offered : words.answers.knownSystems,
    ],
    examples: offered.length > 0 ? offered : ["gpt3 2030", "list"],
  });
}
