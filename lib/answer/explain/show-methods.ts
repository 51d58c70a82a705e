import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { equationOf } from "./equations.ts";

/** Which method heads which system, by what equation and for what reason. */
export function showMethods({ system: id }: QueryOf<"method">, context: Context): Answer {
  const system = id === undefined ? undefined : namedSystem(id, context);
  const rows = system === undefined ? allRows(context) : [rowOf([system], { isAlone: true, context })];
  const title =
    system === undefined
      ? wordsInDetail(context.locale).explain.methods.title
      : `${system.name[context.locale]}: ${wordsInDetail(context.locale).explain.methods.of}`;
  const asked = system?.id ?? "gpt3";
  return draft(context, {
    shape: "list",
    title,
    echo: title,
    text: [...rows, wordsInDetail(context.locale).explain.methods.beside],
    examples: [`why ${asked}`, `accuracy ${asked}`],
  });
}

/** One row a reason: systems that share a method for the same reason stand together. */
function allRows(context: Context): readonly string[] {
  const groups = new Map<string, System[]>();
  for (const system of context.data.catalogue.systems.filter(({ kind }) => kind !== "context")) {
    const reason = system.method.why.en;
    groups.set(reason, [...(groups.get(reason) ?? []), system]);
  }
  return [...groups.values()].map((systems) => rowOf(systems, { isAlone: false, context }));
}

function rowOf(
  systems: readonly System[],
  { isAlone, context }: { readonly isAlone: boolean; readonly context: Context },
): string {
  const [first] = systems;
  if (first === undefined) return "";
  const { id, why } = first.method;
  const name = context.words.answers.methods[id];
  const equation = equationOf(id, context);
  const formula = equation === undefined ? "" : ` ${equation}.`;
  const ids = systems.filter(({ kind }) => kind !== "model").map((system) => `\`${system.id}\``);
  const headedSystems = [
    ...ids,
    ...(systems.some(({ kind }) => kind === "model")
      ? [wordsInDetail(context.locale).explain.methods.models]
      : []),
  ];
  const heads = isAlone
    ? ""
    : ` (${wordsInDetail(context.locale).explain.methods.heads} ${headedSystems.join(", ")})`;
  return `• ${name}${heads}: ${why[context.locale]}${formula}`;
}
