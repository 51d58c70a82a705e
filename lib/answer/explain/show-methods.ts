import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { equations } from "./equations.ts";

const texts = {
  title: { en: "Methods", vi: "Phương pháp" },
  of: { en: "How the figure is made", vi: "Cách tính con số" },
  heads: { en: "heads", vi: "dùng cho" },
  models: { en: "every named model", vi: "mọi mô hình theo tên" },
  beside: {
    en: "The other methods that apply and the benchmarks stand beside the one that heads an answer; they are never averaged with it, nor with a claim.",
    vi: "Các phương pháp khác áp dụng được và các mốc chuẩn đứng bên cạnh phương pháp chính; không bao giờ lấy trung bình với nó hay với nhận định.",
  },
} as const;

/** Which method heads which system, by what equation and for what reason. */
export function showMethods({ system: id }: QueryOf<"method">, context: Context): Answer {
  const system = id === undefined ? undefined : namedSystem(id, context);
  const rows = system === undefined ? allRows(context) : [rowOf([system], { isAlone: true, context })];
  const title =
    system === undefined
      ? texts.title[context.locale]
      : `${system.name[context.locale]}: ${texts.of[context.locale]}`;
  const asked = system?.id ?? "gpt3";
  return draft(context, {
    shape: "list",
    title,
    echo: title,
    text: [...rows, texts.beside[context.locale]],
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
  const equation = equations[id]?.[context.locale];
  const formula = equation === undefined ? "" : ` ${equation}.`;
  const named = systems.filter(({ kind }) => kind !== "model").map((system) => `\`${system.id}\``);
  const headed = [
    ...named,
    ...(systems.some(({ kind }) => kind === "model") ? [texts.models[context.locale]] : []),
  ];
  const heads = isAlone ? "" : ` (${texts.heads[context.locale]} ${headed.join(", ")})`;
  return `• ${name}${heads}: ${why[context.locale]}${formula}`;
}
