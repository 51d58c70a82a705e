import fc from "fast-check";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { Query } from "#lib/query/query.ts";

const ids = catalogue.systems.map(({ id }) => id);
const idsOf = (kind: string) => catalogue.systems.filter((one) => one.kind === kind).map(({ id }) => id);

const system = fc.oneof(
  fc.constantFrom("gpt3", "gpt2", "resnet50", "frontier", "tokens", "queries", "h100-hour"),
  fc.constantFrom(...ids),
);
const year = fc.integer({ min: 2015, max: 2055 });
const two = (value: number) => String(value).padStart(2, "0");
const month = fc.integer({ min: 1, max: 12 }).map(two);
const when = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom("Q1", "Q2", "Q3", "Q4", "H1", "H2")).map((parts) => parts.join("-")),
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 }).map(two)).map((parts) => parts.join("-")),
);
const span = fc
  .tuple(year, fc.integer({ min: 0, max: 15 }))
  .map(([from, years]) => `${from}..${from + years}`);
const whens = fc.array(when, { minLength: 2, maxLength: 4 });
const amount = fc
  .double({ min: -3, max: 12, noNaN: true })
  .map((power) => Number((10 ** power).toPrecision(3)));
const big = fc.double({ min: 6, max: 14, noNaN: true }).map((power) => Number((10 ** power).toPrecision(2)));
const metric = fc.constantFrom("training", "hardware", "software", "flops-per-dollar", "inference");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const shown = {
  currency: maybe(fc.constantFrom("USD", "EUR", "VND")),
  public: maybe(fc.boolean()),
};
const level = { aspect: maybe(fc.constant("level" as const)) };
const about = { system: maybe(system), ...shown };
const op = fc.constantFrom("lt", "gt");
const intent = <const I extends string>(name: I) => ({ intent: fc.constant(name) });
const gpu = fc.constantFrom("h100", "a100", "v100", "h100-hour", "b200");

/** A question that has been read, of every intent that gives figures, about any system, at any time. */
const arbitraries = {
  "forecast.cost": fc.record({
    ...intent("forecast.cost"),
    ...shown,
    system,
    when,
    method: maybe(fc.constantFrom("own-drift", "no-change", "wright")),
  }),
  "forecast.series": fc.record({
    ...intent("forecast.series"),
    ...shown,
    system,
    when: fc.oneof(span, when),
  }),
  "forecast.when": fc.record({
    ...intent("forecast.when"),
    ...shown,
    system,
    thresholdUsd: amount,
    op,
    by: maybe(when),
  }),
  "forecast.metric": fc.record({ ...intent("forecast.metric"), ...shown, metric, when }),
  "forecast.price.token": fc.record({ ...intent("forecast.price.token"), ...shown, ...level, system, when }),
  "price.token": fc.record({ ...intent("price.token"), ...shown, ...level, system, when: maybe(when) }),
  "forecast.price.gpu": fc.record({
    ...intent("forecast.price.gpu"),
    ...shown,
    item: fc.constantFrom(...idsOf("gpu-hour")),
    when,
  }),
  "history.cost": fc.record({
    ...intent("history.cost"),
    ...shown,
    system,
    when: maybe(fc.oneof(when, span)),
  }),
  compare: fc.oneof(
    fc.record({
      ...intent("compare"),
      ...shown,
      systems: fc.uniqueArray(system, { minLength: 2, maxLength: 4 }),
      when,
    }),
    fc.record({ ...intent("compare"), ...shown, system, whens }),
  ),
  trend: fc.record({ ...intent("trend"), ...about, metric: maybe(metric) }),
  "trend.decompose": fc.record({ ...intent("trend.decompose"), ...about }),
  "estimate.custom": fc.record({
    ...intent("estimate.custom"),
    ...shown,
    params: maybe(big),
    tokens: maybe(big),
    flop: maybe(big.map((value) => value * 1e12)),
    gpus: maybe(fc.integer({ min: 1, max: 100_000 })),
    gpu: maybe(gpu),
    months: maybe(fc.integer({ min: 1, max: 24 })),
    mfu: maybe(fc.integer({ min: 1, max: 110 }).map((percent) => percent / 100)),
    usdPerGpuHour: maybe(fc.integer({ min: 10, max: 2000 }).map((cents) => cents / 100)),
    when,
  }),
  "estimate.inference": fc.record({
    ...intent("estimate.inference"),
    ...shown,
    system,
    tokensPerDay: maybe(big),
    queriesPerDay: maybe(big),
    when,
  }),
  "explain.why": fc.record({ ...intent("explain.why"), ...about }),
  "explain.confidence": fc.record({ ...intent("explain.confidence"), ...about }),
  method: fc.record({ ...intent("method"), ...about }),
  "method.track_record": fc.record({ ...intent("method.track_record"), ...about }),
  sources: fc.record({ ...intent("sources"), ...about }),
  others: fc.constantFrom<Query>(
    { intent: "help" },
    { intent: "list.systems" },
    { intent: "smalltalk" },
    { intent: "digest.list" },
    { intent: "record.cost", series: "ours", costUsd: 12_345, date: "2026-01-01" },
    { intent: "explain.change", system: "gpt3" },
    {
      intent: "clarify",
      missing: "when",
      system: "gpt3",
      unread: "in 3 blinks",
      choices: ["gpt3 2030", "gpt3 2031"],
    },
    { intent: "did_you_mean", system: "gpt-9", when: "2031", suggestions: ["gpt3", "gpt2"] },
    { intent: "decline", code: "horizon", system: "gpt3", when: "2099" },
    { intent: "decline", code: "before_data", system: "gpt2", when: "1999" },
    { intent: "decline", code: "off_topic" },
  ),
} satisfies Readonly<Record<string, fc.Arbitrary<Query>>>;

export const queryKinds = Object.keys(arbitraries);

/** A question of a kind. */
export function arbitraryQuery(kind: string): fc.Arbitrary<Query> {
  const found = Object.entries(arbitraries).find(([name]) => name === kind)?.[1];
  if (found === undefined) throw new Error(`No questions of kind ${kind}.`);
  return found;
}
