import { Query } from "#lib/query/query.ts";
import type { Parts } from "./parts.ts";
import type { Json } from "./propose-query.ts";

const intents = [
  ...(["forecast.cost", "forecast.series", "forecast.when", "forecast.metric"] as const),
  ...(["forecast.price.token", "price.token", "forecast.price.gpu", "history.cost"] as const),
  ...(["compare", "trend", "trend.decompose", "estimate.custom", "estimate.inference"] as const),
  ...(["explain.why", "explain.change", "explain.confidence"] as const),
  ...(["method", "method.track_record", "sources"] as const),
] as const satisfies readonly Query["intent"][];
const metrics = ["hardware", "software", "flops-per-dollar"];
/** A question that is about something else. */
const none = "none";

const meanings =
  "forecast.cost: training cost at a time ahead (system, when). history.cost: training cost so far, or at a past time (system). " +
  "forecast.series: over a span (system, when). forecast.when: when a cost passes a threshold (system, thresholdUsd, op). " +
  "forecast.metric (metric, when). price.token: price of tokens now or before (system); forecast.price.token: ahead (system, when). " +
  "forecast.price.gpu: rent of a chip ahead (item, when). compare (systems and when, or system and whens). " +
  "trend: how fast it falls; trend.decompose: hardware against software (system or metric). " +
  "estimate.custom: cost of a run of one's own (its amounts, when). estimate.inference: bill at a volume a day (system, when). " +
  "explain.why, explain.change, explain.confidence, method, method.track_record, sources: about such a figure (system). " +
  "none: anything else.";

/** The question that a model proposes: one that shows or explains figures; `undefined` for anything else. */
export function readProposal(proposal: unknown): Query | undefined {
  const { success, data } = Query.safeParse(proposal);
  return success && intents.some((intent) => intent === data.intent) ? data : undefined;
}

/** The JSON Schema of a proposal: an intent, and of every slot no value but those that were found. */
export function proposalShape({ systems, whens, amounts, gpu, shown }: Parts): Json {
  const ids = systems.map(({ id }) => id);
  const { usd, ...counted } = amounts;
  const properties = {
    intent: { type: "string", enum: [...intents, none], description: meanings },
    ...oneOf(["system", "item"], ids),
    ...someOf("systems", ids),
    ...oneOf(
      ["metric"],
      ids.flatMap((id) => (id === "tokens" ? "inference" : metrics.includes(id) ? id : [])),
    ),
    ...oneOf(["when"], [...whens, "today"]),
    ...oneOf(["by"], whens),
    ...someOf("whens", whens),
    ...oneOf(["thresholdUsd"], usd === undefined ? [] : [usd]),
    ...oneOf(["op"], ["lt", "gt"]),
    ...Object.fromEntries(Object.entries(counted).map(([role, value]) => [role, oneOfThese([value])])),
    ...oneOf(["gpu"], gpu === undefined ? [] : [gpu]),
    ...oneOf(["currency"], shown.currency === undefined ? [] : [shown.currency]),
    ...oneOf(["method"], shown.method === undefined ? [] : [shown.method]),
    ...oneOf(["aspect"], ["tokens"]),
  };
  return { type: "object", properties, required: ["intent"] };
}

function oneOf(slots: readonly string[], values: readonly Json[]): { [name: string]: Json } {
  return values.length === 0 ? {} : Object.fromEntries(slots.map((slot) => [slot, oneOfThese(values)]));
}

function someOf(slot: string, values: readonly Json[]): { [name: string]: Json } {
  return values.length < 2 ? {} : { [slot]: { type: "array", items: oneOfThese(values) } };
}

function oneOfThese(values: readonly Json[]): Json {
  return {
    type: values.every((value) => typeof value === "number") ? "number" : "string",
    enum: [...values],
  };
}
