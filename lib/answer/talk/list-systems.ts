import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Words } from "#lib/words/words.ts";

/** The kinds of systems, in the order in which they are listed. */
const groups: readonly {
  readonly name: keyof Words["talk"]["list"]["groups"];
  readonly kinds: readonly System["kind"][];
}[] = [
  { name: "training", kinds: ["training-cost"] },
  { name: "tokens", kinds: ["token-price", "inference"] },
  { name: "chips", kinds: ["gpu-hour"] },
  { name: "machines", kinds: ["metric", "compute"] },
  { name: "computed", kinds: ["calculator"] },
  { name: "context", kinds: ["context"] },
];

/** Every system that can be asked about, by kind, with the name to type. */
export function listSystems(context: Context): Answer {
  const answerable = context.data.catalogue.systems.filter(isForecastable);
  const rows = groups.flatMap((group) => {
    const systems = answerable.filter(({ kind }) => group.kinds.includes(kind));
    return systems.length === 0
      ? []
      : [
          `${context.words.talk.list.groups[group.name]}:`,
          ...systems.map(({ id, name }) => `• \`${id}\` ${name[context.locale]}`),
        ];
  });
  const models = answerable.filter(({ kind }) => kind === "model").map(({ id }) => `\`${id}\``);
  return draft(context, {
    shape: "list",
    title: context.words.talk.list.title,
    echo: context.words.talk.list.title,
    text: [...rows, `${context.words.talk.list.models}: ${models.join(", ")}`],
    examples: ["gpt3 2030", "why gpt3"],
  });
}

/** Whether anything at all is known of a system that an answer could show. */
function isForecastable({ series, claims, quantities, listPrice, kind }: System): boolean {
  return (
    series.length + claims.length + quantities.length > 0 || listPrice !== undefined || kind === "calculator"
  );
}
