import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { customEstimate, finetuneEstimate } from "#lib/answer/estimate/finetune-estimate.ts";
import { recost } from "#lib/answer/estimate/recost.ts";
import { type ChartParts, chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll, methodSection } from "#lib/answer/parts/cite.ts";
import { draftForecast } from "#lib/answer/parts/draft.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { type Fitted, fittedTo, seenFigures } from "#lib/answer/parts/fitted-points.ts";
import { knownRun } from "#lib/answer/parts/named-system.ts";
import { forecastListPrice } from "#lib/answer/prices/list-price.ts";
import { getQuantity } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import { fitNoChange, forecastAt } from "#lib/forecast/index.ts";
import { targetDay } from "#lib/when/days.ts";
import { mooreForecast } from "./moore-forecast.ts";

/** What a budget is taken to be when nobody says. */
const usualBudgetUsd = 1e6;
const hoursPerYear = 8760;

/** Renting a chip: its price an hour, a year of it, and what a budget buys, for each chip that has a known price. */
function cloudEstimate(system: System, when: string, context: Context): Answer {
  const day = targetDay(when);
  const rents = context.data.catalogue.systems
    .filter(({ kind }) => kind === "gpu-hour")
    .map((system) => ({ system, fitted: fittedTo(system.id, context) }));
  const source = {
    id: "fit:cloud",
    title: `AI Cost: ${context.words.answers.methods["no-change"]}`,
    address: methodSection("no-change"),
    read: day,
  };
  const figures = rents.flatMap((rent, at) => rentFigures(rent, { day, isFirst: at === 0, context }));
  const last = rents.map(({ fitted }) => fitted.last);
  return draftForecast(
    system,
    { when, day, context },
    {
      figures,
      assumptions: [
        {
          id: "budget",
          label: budget[context.locale],
          value: usualBudgetUsd,
          unit: "USD",
          origin: "default",
        },
      ],
      warnings: [{ code: "no-interval", text: context.words.answers.warnings["no-interval"] }],
      sources: citeAll(
        context,
        figures,
        [source],
        last.map(({ source: id }) => id),
      ),
      asOf:
        last
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? "",
    },
  );
}

const budget = { en: "Budget", vi: "Ngân sách" };

interface Rent {
  readonly system: System;
  readonly fitted: Fitted;
}

function rentFigures(
  { system: rent, fitted: { series, points } }: Rent,
  { day, isFirst, context }: { readonly day: string; readonly isFirst: boolean; readonly context: Context },
): Figure[] {
  const { median } = forecastAt(fitNoChange(points), day);
  const label = { en: `${rent.name.en}, ${series.name.en}`, vi: `${rent.name.vi}, ${series.name.vi}` };
  return figuresOfParts(
    [
      { label, value: median, unit: rent.unit, kind: "forecast", date: day },
      {
        id: "year",
        label: { en: "a year of it", vi: "thuê một năm" },
        value: median * hoursPerYear,
        unit: "USD",
      },
      {
        id: "budget",
        label: { en: "$1 million buys", vi: "1 triệu đô la mua được" },
        value: usualBudgetUsd / median,
        unit: "GPU-hours",
      },
    ],
    {
      id: isFirst ? "median" : `rent:${rent.id}`,
      group: isFirst ? "headline" : "estimate",
      source: "fit:cloud",
      context,
    },
  );
}

/** Labour cost of a task without an assistant when nobody says: a round number to take shares of. */
const usualLabourUsd = 100;

/** Whose the claim is, and what the trial is, where a picture has no room for their sources. */
const drawn = {
  claim: { en: "ARK Invest claims", vi: "ARK Invest nhận định" },
  trial: { en: "A randomised trial found", vi: "Một thử nghiệm ngẫu nhiên đo được" },
} as const;

const labels = {
  left: { en: "Time left with an assistant", vi: "Thời gian còn cần khi có trợ lý" },
  cost: { en: "of $100 of labour there remain", vi: "của 100 đô la nhân công còn lại" },
  labour: { en: "Labour cost without an assistant", vi: "Chi phí nhân công khi không có trợ lý" },
} as const;

/**
 * The time of a coding task with an assistant, and the labour cost that is left of $100: as claimed, and as a
 * randomised trial found. Neither is a series, so no later year is forecast: they stand with their own dates.
 */
function codingEstimate(system: System, when: string, context: Context): Answer {
  const claimed = getQuantity("coding", "coding-time-left");
  const saved = getQuantity("coding", "coding-trial-faster");
  const shown = [
    { id: "claim:coding", left: claimed.value, of: claimed, kind: "claim", group: "claim" },
    { id: "observed:coding", left: 1 - saved.value, of: saved, kind: "observed", group: "since" },
  ] as const;
  const figures = shown.flatMap(({ id, left, of, kind, group }) =>
    figuresOfParts(
      [
        { label: labels.left, value: left, unit: "fraction", kind, ...(of.when && { date: of.when }) },
        { id: "labour", label: labels.cost, value: usualLabourUsd * left, unit: "USD" },
      ],
      { id, group, source: of.source, context },
    ),
  );
  return draftForecast(
    system,
    { when, context },
    {
      figures,
      assumptions: [
        {
          id: "labour",
          label: labels.labour[context.locale],
          value: usualLabourUsd,
          unit: "USD",
          origin: "default",
        },
      ],
      warnings: [
        { code: "no-interval", text: context.words.answers.noFit },
        { code: "claim-ended", text: context.words.answers.claimEnded },
      ],
      sources: citeAll(context, figures),
      ...chartOf({
        title: system.name[context.locale],
        unit: `fraction ${system.unit}`,
        method: context.words.answers.methods.claim,
        ...codingChart(figures, system, context),
        when,
        asked: targetDay(when),
      }),
    },
  );
}

/** The two shares, called shares of the time where no label says of what they are. */
function codingChart(
  figures: readonly Figure[],
  { unit }: System,
  context: Context,
): Pick<ChartParts, "seen" | "figures"> {
  const shares = figures.filter(({ explains }) => explains === undefined);
  return {
    seen: seenFigures(shares).map((one) => ({ ...one, label: drawn.trial[context.locale] })),
    figures: shares.map((one) => ({ ...one, unit: `fraction ${unit}`, label: drawn.claim[context.locale] })),
  };
}

/** The answer about a date of a system whose cost follows from others, by id. */
const calculators: Readonly<Record<string, (system: System, when: string, context: Context) => Answer>> = {
  cloud: cloudEstimate,
  coding: codingEstimate,
  custom: customEstimate,
  finetune: finetuneEstimate,
  moore: mooreForecast,
};

/**
 * What a system will cost that is computed from its parts, or stands on a price list.
 *
 * @throws {ForecastError} `not-in-catalogue` when it is neither
 */
export function calculatedCost(system: System, when: string, context: Context): Answer {
  const calculate = calculators[system.id];
  if (calculate !== undefined) return calculate(system, when, context);
  const run = knownRun(system);
  if (run !== undefined) return recost(system, run, when, context);
  if (system.listPrice !== undefined) return forecastListPrice(system, system.listPrice, when, context);
  throw new ForecastError("not-in-catalogue", `Nothing is known from which ${system.id} could be computed.`);
}
