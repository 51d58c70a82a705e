import type { QueryOf } from "#lib/ask/query.ts";
import { catalogue, findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Answer, DeclineCode, Locale } from "./answer.ts";
import { draft } from "./draft.ts";
import { wordsOf } from "./words.ts";

const examples = ["gpt3 2030", "list"];

/** How to ask. */
export function help(locale: Locale): Answer {
  const { help: text } = wordsOf(locale);
  return draft(locale, {
    shape: "help",
    title: "AI Cost",
    echo: "help",
    text: [...text],
    examples: ["gpt3 2030", "gpt2 2028", "queries 2030", "list"],
  });
}

/** Every system that can be asked about. */
export function listSystems(locale: Locale): Answer {
  const { systems, namedModels } = wordsOf(locale);
  const answerable = catalogue.systems.filter(isAnswerable);
  const rows = answerable
    .filter(({ kind }) => kind !== "model")
    .map(({ id, name }) => `\`${id}\`: ${name[locale]}`);
  const models = answerable.filter(({ kind }) => kind === "model").map(({ id }) => id);
  return draft(locale, {
    shape: "list",
    title: "AI Cost",
    echo: "list",
    text: [systems, ...rows, `${namedModels} ${models.join(", ")}`],
    examples: ["gpt3 2030"],
  });
}

/** Whether anything at all is known that an answer could show. */
function isAnswerable({ series, claims, contradictions }: System): boolean {
  return series.length + claims.length > 0 || contradictions.includes("hardware-times-software");
}

/** One question back, with whole questions to choose from. */
export function clarify(query: QueryOf<"clarify">, locale: Locale): Answer {
  const words = wordsOf(locale);
  const unread = query.unread === undefined ? [] : [words.notRead(query.unread)];
  const name = query.system === undefined ? undefined : findSystem(query.system)?.name[locale];
  return draft(locale, {
    shape: "clarify",
    title: "AI Cost",
    echo: words.echo({ what: name ?? "?", when: query.when }),
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
    examples: offered.length > 0 ? offered : examples,
  });
}

/** Why there is no figure, and what can be asked instead. */
export function decline(code: DeclineCode, echo: string, locale: Locale): Answer {
  const words = wordsOf(locale);
  return draft(locale, {
    shape: "decline",
    code,
    title: "AI Cost",
    echo,
    text: [words.declines[code]],
    examples,
  });
}
