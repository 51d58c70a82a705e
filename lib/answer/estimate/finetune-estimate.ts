import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { getQuantity } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { targetDay } from "#lib/when/days.ts";
import { estimateRun, type RunInput, workOf } from "./estimate-run.ts";
import { costedRun } from "./recost.ts";

const knownSize = {
  en: "An example of GPT-3's size: no size of your own was given.",
  vi: "Ví dụ với kích thước của GPT-3: bạn chưa nêu kích thước mô hình của mình.",
};

const labels = {
  parameters: { en: "model of", vi: "mô hình" },
  tokens: { en: "trained on", vi: "huấn luyện trên" },
};

/** GPT-3's parameters and tokens, for who names no size. */
function usualSize(): { readonly parameters: RunInput; readonly tokens: RunInput } {
  const input = (id: "parameters" | "tokens"): RunInput => {
    const { value, unit, source } = getQuantity("gpt3-run", id);
    return { id, label: labels[id], value, unit, source, origin: "default" };
  };
  return { parameters: input("parameters"), tokens: input("tokens") };
}

/** A model of one's own without a size: the cost of one of GPT-3's size, said to be an example. */
export function customEstimate(system: System, when: string, context: Context): Answer {
  const { parameters, tokens } = usualSize();
  const warnings = [{ code: "example", text: knownSize[context.locale] }];
  return costedRun(system, workOf(parameters, tokens), { when, context, warnings });
}

/** Tokens of a small corpus when nobody says: an assumption of ours, about 75 million words. */
const usualCorpusTokens = 1e8;

const example = {
  en: "An example: GPT-3's 175B parameters and a corpus of 100M tokens, as none were given.",
  vi: "Ví dụ: 175 tỷ tham số của GPT-3 và tập văn bản 100 triệu token, vì bạn chưa nêu số nào.",
};

/** A ready-made model trained further on a small corpus, against training it from scratch. */
export function finetuneEstimate(system: System, when: string, context: Context): Answer {
  const { parameters, tokens } = usualSize();
  const corpus: RunInput = {
    id: "tokens",
    label: { en: "small corpus", vi: "tập văn bản nhỏ" },
    value: usualCorpusTokens,
    unit: "tokens",
    origin: "default",
  };
  const small = workOf(parameters, corpus);
  const day = targetDay(when);
  const whole = estimateRun(workOf(parameters, tokens), day, context);
  const others = figuresOfParts(
    [
      {
        label: { en: "From scratch on 300B tokens instead", vi: "Nếu huấn luyện từ đầu với 300 tỷ token" },
        value: whole.costUsd,
        unit: "USD",
      },
      {
        id: "ratio",
        label: { en: "as much as fine-tuning", vi: "so với tinh chỉnh" },
        value: whole.costUsd / estimateRun(small, day, context).costUsd,
        unit: "×",
      },
    ],
    { id: "scratch", group: "estimate", source: `scratch:${system.id}`, context },
  );
  const warnings = [{ code: "example", text: example[context.locale] }];
  return costedRun(system, small, { when, context, others, warnings });
}
