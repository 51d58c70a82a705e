import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Answer, Locale } from "./answer.ts";
import { draft } from "./draft.ts";
import { wordsOf } from "./words.ts";

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
