import { findSystem, fittedSeries, mainPoints } from "#lib/catalogue/catalogue.ts";
import type { Quantity, System } from "#lib/catalogue/schema.ts";
import { forecastFromScratch, gpuHours, usualUtilisation } from "#lib/forecast/from-scratch.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import type { Answer, Assumption, Figure, Locale } from "./answer.ts";
import { citeAll } from "./cite.ts";
import { draft } from "./draft.ts";
import { methodPage } from "./fit-figures.ts";
import { wordsOf } from "./words.ts";

const chip = "h100-hour";

/** The computation of a system's training run, where the catalogue knows it. */
export function knownRun({ quantities }: System): Quantity | undefined {
  return quantities.find(({ unit, id }) => unit === "FLOP" && id.endsWith("flop"));
}

/**
 * A run costed again at another date: the same FLOP on today's chip, at a usual share of its peak and at the rent
 * that it was last seen at. Every input is an assumption, and there is no measure of its error.
 */
export function recost(system: System, run: Quantity, when: string, locale: Locale): Answer {
  const words = wordsOf(locale);
  const day = targetDay(when);
  const { peak, rent, rentSource } = currentChip();
  const forecast = forecastFromScratch(
    {
      work: { flop: run.value },
      speed: { peakFlopPerSecond: { value: peak.value }, utilisation: { value: usualUtilisation } },
      usdPerGpuHour: { value: rent },
    },
    day,
  );
  const source = { id: `scratch:${system.id}`, title: words.recosted, address: methodPage, read: day };
  const input = (id: string, label: string, value: number, unit: string, from: string): Figure => ({
    id: `median:${id}`,
    label,
    value,
    unit,
    kind: "computed",
    group: "headline",
    explains: "median",
    source: from,
  });
  const figures: Figure[] = [
    {
      id: "median",
      label: words.methods["from-scratch"],
      value: forecast.median,
      unit: "USD",
      kind: "forecast",
      group: "headline",
      date: day,
      source: source.id,
    },
    input("flop", words.computation, run.value, "FLOP", run.source),
    input("hours", words.gpuHours, gpuHours(run.value, peak.value), "H100-hours", source.id),
    input("rent", words.rent, rent, "USD per GPU-hour", rentSource),
    input("utilisation", words.utilisation, usualUtilisation, "fraction", source.id),
  ];
  return draft(locale, {
    shape: "forecast",
    title: system.name[locale],
    echo: words.echo({ what: words.futureCost(system.name[locale]), when, day }),
    text: [system.definition[locale], ...system.notes.map((note) => note[locale])],
    figures,
    assumptions: figures.filter(({ explains }) => explains === "median").map(assumed),
    warnings: [{ code: "no-interval", text: words.warnings["no-interval"] }],
    sources: citeAll(figures, [source], [peak.source]),
  });
}

function assumed({ id, label, value, unit }: Figure): Assumption {
  return { id, label, value, unit, origin: "default" };
}

function currentChip() {
  const system = findSystem(chip);
  const series = system === undefined ? undefined : fittedSeries(system);
  const peak = system?.quantities.find(({ unit }) => unit === "FLOP/s");
  const last = series === undefined ? undefined : mainPoints(series).at(-1);
  if (series === undefined || peak === undefined || last === undefined)
    throw new Error(`No data of ${chip}.`);
  return { peak, rent: last.value, rentSource: last.source ?? series.source };
}
