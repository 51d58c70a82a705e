import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { evaluatePath } from "#lib/answer/parts/evaluate-path.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import { pathOf } from "#lib/answer/parts/system-path.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { daysPerMonth } from "#lib/catalogue/units.ts";
import { costOfVolume } from "#lib/forecast/index.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

const daysPerYear = 365;

/** A cost a day, and what it comes to a month and a year of 365 days. */
export function volumeCosts(
  usdPerDay: number,
  {
    id,
    context,
    ...common
  }: Pick<Figure, "id" | "kind" | "group" | "source"> & { readonly date: string; readonly context: Context },
): Figure[] {
  const { date: _, ...undated } = common;
  const unit = "USD";
  return [
    { ...common, id, label: wordsInDetail(context.locale).estimate.volume.aDay, value: usdPerDay, unit },
    {
      ...undated,
      id: `${id}:month`,
      label: wordsInDetail(context.locale).estimate.volume.aMonth,
      value: usdPerDay * daysPerMonth,
      unit,
      explains: id,
    },
    {
      ...undated,
      id: `${id}:year`,
      label: wordsInDetail(context.locale).estimate.volume.aYear,
      value: usdPerDay * daysPerYear,
      unit,
      explains: id,
    },
  ];
}

/** The systems that ARK's claim about a chatbot's queries speaks of: ChatGPT's level of 2022. */
const spokenOf: readonly string[] = ["queries", "gpt3", "gpt3.5"];
const billion = 1e9;

interface Volume {
  readonly queriesPerDay: number;
  readonly when: string;
  readonly context: Context;
}

/** What a number of queries a day comes to by the claim about a billion of them; none where it speaks of others. */
export function claimedQueries({ id }: System, { queriesPerDay, when, context }: Volume): Figure[] {
  const path = spokenOf.includes(id) ? pathOf(namedSystem("queries", context), context) : undefined;
  const believed = path && evaluatePath(path, when);
  const claim = path?.claim;
  if (believed === undefined || claim === undefined) return [];
  const { warnings: _, label, ...price } = believed;
  const main = `claim:${claim.id}`;
  const { perDay } = costOfVolume(believed.value, billion, queriesPerDay);
  const [first, ...rest] = volumeCosts(perDay, {
    id: `${main}:day`,
    kind: "claim",
    group: "headline",
    source: believed.source,
    date: believed.date,
    context,
  });
  return [
    ...(first === undefined
      ? []
      : [{ ...first, label: `${label} ${wordsInDetail(context.locale).estimate.volume.claimed}` }]),
    ...rest,
    { ...price, id: main, label, group: "estimate" },
  ];
}
