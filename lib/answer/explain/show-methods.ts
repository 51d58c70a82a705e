import type { Answer } from "#lib/answer/answer.ts";
import { dataInUse } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";
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
export function showMethods({ system: id }: QueryOf<"method">, locale: Locale): Answer {
  const system = id === undefined ? undefined : namedSystem(id);
  const rows = system === undefined ? allRows(locale) : [rowOf([system], { isAlone: true, locale })];
  const title = system === undefined ? texts.title[locale] : `${system.name[locale]}: ${texts.of[locale]}`;
  const asked = system?.id ?? "gpt3";
  return draft(locale, {
    shape: "list",
    title,
    echo: title,
    text: [...rows, texts.beside[locale]],
    examples: [`why ${asked}`, `accuracy ${asked}`],
  });
}

/** One row a reason: systems that share a method for the same reason stand together. */
function allRows(locale: Locale): readonly string[] {
  const groups = new Map<string, System[]>();
  for (const system of dataInUse().catalogue.systems.filter(({ kind }) => kind !== "context")) {
    const reason = system.method.why.en;
    groups.set(reason, [...(groups.get(reason) ?? []), system]);
  }
  return [...groups.values()].map((systems) => rowOf(systems, { isAlone: false, locale }));
}

function rowOf(
  systems: readonly System[],
  { isAlone, locale }: { readonly isAlone: boolean; readonly locale: Locale },
): string {
  const [first] = systems;
  if (first === undefined) return "";
  const { id, why } = first.method;
  const name = wordsOf(locale).answers.methods[id];
  const equation = equations[id]?.[locale];
  const formula = equation === undefined ? "" : ` ${equation}.`;
  const named = systems.filter(({ kind }) => kind !== "model").map((system) => `\`${system.id}\``);
  const headed = [...named, ...(systems.some(({ kind }) => kind === "model") ? [texts.models[locale]] : [])];
  const heads = isAlone ? "" : ` (${texts.heads[locale]} ${headed.join(", ")})`;
  return `• ${name}${heads}: ${why[locale]}${formula}`;
}
