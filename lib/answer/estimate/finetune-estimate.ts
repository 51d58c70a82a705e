import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { getQuantity } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { targetDay } from "#lib/when/days.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { estimateRun, type RunInput, workOf } from "./estimate-run.ts";
import { costedRun } from "./recost.ts";

/** GPT-3's parameters and tokens, for who names no size. */
function usualSize({ locale }: Context): { readonly parameters: RunInput; readonly tokens: RunInput } {
  const input = (id: "parameters" | "tokens"): RunInput => {
    const { value, unit, source } = getQuantity("gpt3-run", id);
    return { id, label: wordsInDetail(locale).estimate.run[id], value, unit, source, origin: "default" };
  };
  return { parameters: input("parameters"), tokens: input("tokens") };
}

/** A model of one's own without a size: the cost of one of GPT-3's size, said to be an example. */
export function customEstimate(system: System, when: string, context: Context): Answer {
  const { parameters, tokens } = usualSize(context);
  const warnings = [{ code: "example", text: wordsInDetail(context.locale).estimate.usual.size }];
  return costedRun(system, workOf(parameters, tokens, context), { when, context, warnings });
}

/** Tokens of a small corpus when nobody says: an assumption of ours, about 75 million words. */
const usualCorpusTokens = 1e8;

/** A ready-made model trained further on a small corpus, against training it from scratch. */
export function finetuneEstimate(system: System, when: string, context: Context): Answer {
  const { parameters, tokens } = usualSize(context);
  const corpus: RunInput = {
    id: "tokens",
    label: wordsInDetail(context.locale).estimate.run.corpus,
    value: usualCorpusTokens,
    unit: "tokens",
    origin: "default",
  };
  const small = workOf(parameters, corpus, context);
  const day = targetDay(when);
  const whole = estimateRun(workOf(parameters, tokens, context), day, context);
  const others = figuresOfParts(
    [
      {
        label: wordsInDetail(context.locale).estimate.usual.fromScratch,
        value: whole.costUsd,
        unit: "USD",
      },
      {
        id: "ratio",
        label: wordsInDetail(context.locale).estimate.usual.ratio,
        value: whole.costUsd / estimateRun(small, day, context).costUsd,
        unit: "×",
      },
    ],
    { id: "scratch", group: "estimate", source: `scratch:${system.id}` },
  );
  const warnings = [{ code: "example", text: wordsInDetail(context.locale).estimate.usual.corpus }];
  return costedRun(system, small, { when, context, others, warnings });
}
