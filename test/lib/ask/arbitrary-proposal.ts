import fc from "fast-check";
import { catalogue } from "#lib/catalogue/catalogue.ts";

/** A question in no words of the grammar. */
export const baking = "gimme the damage for baking a gpt-3 clone come 2030";

/** Texts that the grammar cannot read, and something that a model may make of each. */
const misread: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  [baking, { intent: "forecast.cost", system: "gpt3", when: "2030" }],
  [
    "when does cooking gpt3 dip beneath $100",
    { intent: "forecast.when", system: "gpt3", thresholdUsd: 100, op: "lt" },
  ],
  [
    "is gpt3 pricier to bake than gpt2 in 2029",
    { intent: "compare", systems: ["gpt3", "gpt2"], when: "2029" },
  ],
  ["gpt-3 hóa đơn nướng bánh 2030", { intent: "forecast.cost", system: "gpt3", when: "2030" }],
  ["who won the match in 2030", { intent: "forecast.metric", metric: "inference", when: "2030" }],
  ["zap h100 moonwards in 2028 bro zing", { intent: "forecast.price.gpu", item: "h100-hour", when: "2028" }],
  ["zap gpt3 moonwards 2027..2031", { intent: "forecast.series", system: "gpt3", when: "2027..2031" }],
  ["whence cometh thy gpt-3 wisdom", { intent: "sources", system: "gpt3" }],
];
const system = fc.constantFrom("gpt3", "gpt2", "gpt9", ...catalogue.systems.map(({ id }) => id));
const when = fc.constantFrom("2030", "2029", "2028", "2030-12-31", "2027..2031", "today", "2019", "soon");
const amount = fc.constantFrom(100, 13e9, 300e9, 5e6, 0.35, -1);
const intent = fc.constantFrom(
  ...(["forecast.cost", "forecast.series", "forecast.when", "forecast.metric", "history.cost"] as const),
  ...(["price.token", "forecast.price.token", "forecast.price.gpu", "compare", "trend"] as const),
  ...(["estimate.custom", "estimate.inference", "explain.why", "sources", "record.cost", "help"] as const),
);
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  intent,
  system,
  systems: fc.array(system, { maxLength: 3 }),
  item: system,
  metric: fc.constantFrom("training", "hardware", "inference"),
  when,
  whens: fc.array(when, { maxLength: 3 }),
  by: when,
  op: fc.constantFrom("lt", "gt"),
  thresholdUsd: amount,
  params: amount,
  tokens: amount,
  tokensPerDay: amount,
  mfu: amount,
  currency: fc.constantFrom("USD", "EUR", "VND"),
};
const change = fc.oneof(...Object.entries(values).map(([slot, value]) => fc.tuple(fc.constant(slot), value)));
/** A text that the grammar cannot read, perhaps a question before it, and what a model may make of it, right or wrong. */
export const arbitraryProposal = fc
  .tuple(
    fc.constantFrom(...misread),
    fc.array(change, { maxLength: 3 }),
    fc.constantFrom(undefined, "gpt2 2031"),
  )
  .map(([[text, plain], changes, before]) => ({
    text,
    before,
    proposal: { ...plain, ...Object.fromEntries(changes) },
  }));
