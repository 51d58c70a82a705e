import type { Answer, Locale } from "#lib/answer/answer.ts";
import { quantityCalled } from "#lib/catalogue/entry-of.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { type RunInput, workOf } from "./estimate-run.ts";
import { costedRun } from "./recost.ts";

const example = {
  en: "An example of GPT-3's size: no size of your own was given.",
  vi: "Ví dụ với kích thước của GPT-3: bạn chưa nêu kích thước mô hình của mình.",
};

const labels = {
  parameters: { en: "model of", vi: "mô hình" },
  tokens: { en: "trained on", vi: "huấn luyện trên" },
};

/** GPT-3's parameters and tokens, for who names no size. */
export function usualSize(): { readonly parameters: RunInput; readonly tokens: RunInput } {
  const input = (id: "parameters" | "tokens"): RunInput => {
    const { value, unit, source } = quantityCalled("gpt3-run", id);
    return { id, label: labels[id], value, unit, source, origin: "default" };
  };
  return { parameters: input("parameters"), tokens: input("tokens") };
}

/** A model of one's own without a size: the cost of one of GPT-3's size, said to be an example. */
export function customEstimate(system: System, when: string, locale: Locale): Answer {
  const { parameters, tokens } = usualSize();
  const warnings = [{ code: "example", text: example[locale] }];
  return costedRun(system, workOf(parameters, tokens), { when, locale, warnings });
}
