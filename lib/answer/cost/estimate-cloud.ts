import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll, methodSection } from "#lib/answer/parts/cite.ts";
import { draftForecast } from "#lib/answer/parts/draft.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { type Fitted, getFitted } from "#lib/answer/parts/fitted-points.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { fitNoChange, forecastAt } from "#lib/forecast/index.ts";
import { targetDay } from "#lib/when/days.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** What a budget is taken to be when nobody says. */
const usualBudgetUsd = 1e6;
const hoursPerYear = 8760;

/** Renting a chip: its price an hour, a year of it, and what a budget buys, for each chip that has a known price. */
export function estimateCloud(system: System, when: string, context: Context): Answer {
  const words = wordsInDetail(context.locale).cost.cloud;
  const day = targetDay(when);
  const rents = context.data.catalogue.systems
    .filter(({ kind }) => kind === "gpu-hour")
    .map((system) => ({ system, fitted: getFitted(system.id, context) }));
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
          label: words.budget,
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

interface Rent {
  readonly system: System;
  readonly fitted: Fitted;
}

function rentFigures(
  { system: rent, fitted: { series, points } }: Rent,
  { day, isFirst, context }: { readonly day: string; readonly isFirst: boolean; readonly context: Context },
): Figure[] {
  const { median } = forecastAt(fitNoChange(points), day);
  const { locale } = context;
  const words = wordsInDetail(locale).cost.cloud;
  const label = `${rent.name[locale]}, ${series.name[locale]}`;
  return figuresOfParts(
    [
      { label, value: median, unit: rent.unit, kind: "forecast", date: day },
      {
        id: "year",
        label: words.year,
        value: median * hoursPerYear,
        unit: "USD",
      },
      {
        id: "budget",
        label: words.bought,
        value: usualBudgetUsd / median,
        unit: "GPU-hours",
      },
    ],
    {
      id: isFirst ? "median" : `rent:${rent.id}`,
      group: isFirst ? "headline" : "estimate",
      source: "fit:cloud",
    },
  );
}
