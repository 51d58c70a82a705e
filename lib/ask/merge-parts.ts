import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Query } from "#lib/query/query.ts";
import { shiftBy } from "#lib/when/when.ts";
import type { Role } from "./amount-rule.ts";
import { defined } from "./defined.ts";
import { isExplanation } from "./is-explanation.ts";
import type { Aspect, Family, Parts } from "./parts.ts";

const families: Readonly<Partial<Record<Query["intent"], Family>>> = {
  "forecast.series": "series",
  "forecast.when": "when",
  compare: "compare",
  "estimate.custom": "custom",
  "estimate.inference": "inference",
};
const aspects: Readonly<Partial<Record<Query["intent"], Aspect>>> = {
  "forecast.price.token": "tokens",
  "price.token": "tokens",
  "estimate.inference": "tokens",
  "forecast.cost": "training",
  "history.cost": "training",
};
const roles: readonly Role[] = [
  ...(["params", "tokens", "flop", "gpus", "months", "mfu", "usdPerGpuHour"] as const),
  ...(["tokensPerDay", "queriesPerDay"] as const),
];

type Slots = Partial<Record<string, unknown>>;
const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);
const numberOf = (value: unknown) => (typeof value === "number" ? value : undefined);
const oneOf = <const T extends string>(value: unknown, ...known: readonly T[]) =>
  known.find((one) => one === value);

/** The parts of an earlier question, as far as a later one may change one of them. */
export function partsOf(query: Query): Parts {
  const slots: Slots = query;
  const family = familyOf(query);
  const dates = family === "when" ? [slots.by] : [slots.whens ?? slots.when].flat();
  return {
    systems: idsOf(slots).flatMap((id) => catalogue.find(id) ?? []),
    whens: dates.flatMap((date) => textOf(date) ?? []),
    amounts: Object.fromEntries(
      roles.flatMap((role) => (numberOf(slots[role]) === undefined ? [] : [[role, slots[role]]])),
    ),
    ...defined({
      family,
      aspect: oneOf(slots.aspect, "tokens") ?? aspects[query.intent],
      isLevel: slots.aspect === "level" || undefined,
      usd: numberOf(slots.thresholdUsd),
      op: oneOf(slots.op, "lt", "gt"),
      gpu: textOf(slots.gpu),
    }),
    shown: defined({ currency: oneOf(slots.currency, "USD", "EUR", "VND"), method: textOf(slots.method) }),
  };
}

/** What is explained is of the family that it was asked in. */
function familyOf(query: Query): Family | undefined {
  if (!isExplanation(query)) return families[query.intent];
  if (query.thresholdUsd !== undefined) return "when";
  return (query.tokensPerDay ?? query.queriesPerDay) === undefined ? undefined : "inference";
}

function idsOf({ system, systems, item, metric }: Slots): readonly string[] {
  const ids = [systems ?? system ?? item ?? metric].flat();
  return ids.flatMap((id) => (id === "inference" ? "tokens" : (textOf(id) ?? [])));
}

export interface Change {
  readonly parts: Parts;
  /** months from the date of the earlier question */
  readonly shiftMonths: number | undefined;
  readonly today: string;
  /** what is named stands beside what was, to be compared with it */
  readonly isAddition: boolean;
}

/** An earlier question with what a later one names in the place of what it was. */
export function mergeParts(earlier: Parts, change: Change): Parts {
  const { parts, isAddition } = change;
  const { aspect: _, family: __, ...kept } = earlier;
  const isSoldToo = parts.systems.some(
    ({ listPrice, tokens }) => listPrice !== undefined || tokens !== undefined,
  );
  return {
    ...kept,
    ...defined({
      family: parts.family ?? (isAddition ? "compare" : earlier.family),
      aspect: parts.aspect ?? (parts.systems.length === 0 || isSoldToo ? earlier.aspect : undefined),
      usd: parts.usd ?? earlier.usd,
      op: parts.op ?? earlier.op,
      gpu: parts.gpu ?? earlier.gpu,
    }),
    systems: mergeSystems(earlier, change),
    whens: mergeDates(earlier, change),
    amounts: mergeAmounts(earlier, parts),
    shown: { ...earlier.shown, ...parts.shown },
  };
}

function mergeSystems(earlier: Parts, { parts, isAddition }: Change): readonly System[] {
  if (parts.systems.length === 0) return earlier.systems;
  const all = isAddition ? [...earlier.systems, ...parts.systems] : parts.systems;
  return [...new Map(all.map((system) => [system.id, system])).values()];
}

function mergeDates(earlier: Parts, { parts, shiftMonths, today, isAddition }: Change): readonly string[] {
  const named =
    shiftMonths === undefined ? parts.whens : earlier.whens.map((when) => shift(when, shiftMonths, today));
  if (named.length === 0) return earlier.whens;
  return isAddition && parts.systems.length === 0 ? [...earlier.whens, ...named] : named;
}

/** A day's tokens take the place of a day's queries, and the other way round. */
function mergeAmounts(earlier: Parts, { amounts }: Parts): Parts["amounts"] {
  const { tokensPerDay, queriesPerDay, ...others } = earlier.amounts;
  const isVolume = amounts.tokensPerDay !== undefined || amounts.queriesPerDay !== undefined;
  return isVolume ? { ...others, ...amounts } : { ...earlier.amounts, ...amounts };
}

function shift(when: string, months: number, today: string): string {
  return when
    .split("..")
    .map((part) => shiftBy(part, months, today))
    .join("..");
}
