import { catalogue, fittedSeries, mainPoints } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { fitNoChange } from "#lib/forecast/benchmarks.ts";
import { forecastAt } from "#lib/forecast/drift-model.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import type { Answer, Figure, Locale } from "./answer.ts";
import { citeAll } from "./cite.ts";
import { draft } from "./draft.ts";
import { figuresOfParts } from "./figure-parts.ts";
import { methodPage } from "./fit-source.ts";
import { wordsOf } from "./words.ts";

/** What a budget is taken to be when nobody says. */
const usualBudgetUsd = 1e6;
const hoursPerYear = 8760;

/** Renting a chip: its price an hour, a year of it, and what a budget buys, for each chip that has a known price. */
export function cloudEstimate(system: System, when: string, locale: Locale): Answer {
  const words = wordsOf(locale);
  const day = targetDay(when);
  const rents = catalogue.systems.filter(({ kind }) => kind === "gpu-hour");
  const source = {
    id: "fit:cloud",
    title: `AI Cost: ${words.methods["no-change"]}`,
    address: methodPage,
    read: day,
  };
  const figures = rents.flatMap((rent, at) => rentFigures(rent, { day, isFirst: at === 0, locale }));
  const used = rents.map((rent) => lastRent(rent).source);
  return draft(locale, {
    shape: "forecast",
    title: system.name[locale],
    echo: words.echo({ what: words.futureCost(system.name[locale]), when, day }),
    text: [system.definition[locale], ...system.notes.map((note) => note[locale])],
    figures,
    assumptions: [
      { id: "budget", label: budget[locale], value: usualBudgetUsd, unit: "USD", origin: "default" },
    ],
    warnings: [{ code: "no-interval", text: words.warnings["no-interval"] }],
    sources: citeAll(figures, [source], used),
    asOf:
      rents
        .map((rent) => lastRent(rent).date)
        .sort()
        .at(-1) ?? "",
  });
}

const budget = { en: "Budget", vi: "Ngân sách" };

function rentFigures(
  rent: System,
  { day, isFirst, locale }: { readonly day: string; readonly isFirst: boolean; readonly locale: Locale },
): Figure[] {
  const { series } = lastRent(rent);
  const { median } = forecastAt(fitNoChange(mainPoints(series)), day);
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
      locale,
    },
  );
}

function lastRent(rent: System) {
  const series = fittedSeries(rent);
  const last = series === undefined ? undefined : mainPoints(series).at(-1);
  if (series === undefined || last === undefined) throw new Error(`No rent of ${rent.id}.`);
  return { series, date: last.date, source: last.source ?? series.source };
}
