import type { Answer, Figure } from "#lib/answer/answer.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll, methodSection } from "#lib/answer/parts/cite.ts";
import { draftForecast } from "#lib/answer/parts/draft.ts";
import { estimateFigure } from "#lib/answer/parts/figure-parts.ts";
import { seenFigures } from "#lib/answer/parts/fitted-points.ts";
import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { ListPrice, System } from "#lib/catalogue/schema.ts";
import { fitNoChange } from "#lib/forecast/benchmarks.ts";
import { forecastAt } from "#lib/forecast/drift-model.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

const sides = ["input", "output"] as const;

/** What a named model's tokens will be listed at: its last list price, as a provider seldom changes it. */
export function forecastListPrice(system: System, price: ListPrice, when: string, locale: Locale): Answer {
  const words = wordsOf(locale);
  const day = targetDay(when);
  const source = {
    id: `fit:${system.id}`,
    title: words.answers.fittedTo(words.answers.methods["no-change"], [
      `${price.by}: ${system.name[locale]}`,
    ]),
    address: methodSection("no-change"),
    read: day,
  };
  const figures = sides.map((side): Figure => {
    const { name, unit } = price[side];
    return {
      id: side === "input" ? "median" : `median:${side}`,
      label: name[locale],
      value: forecastAt(fitNoChange(mainPoints(price[side])), day).median,
      unit,
      kind: "forecast",
      group: "headline",
      date: day,
      source: source.id,
    };
  });
  const last = mainPoints(price.input).at(-1);
  const listed = listPriceFigures(price, locale);
  const newest = listed.slice(-sides.length);
  return draftForecast(
    system,
    { when, day, locale },
    {
      text: [system.definition[locale], price.method.why[locale]],
      figures: [...figures, ...newest],
      warnings: [{ code: "no-interval", text: words.answers.warnings["no-interval"] }],
      sources: citeAll([...figures, ...newest], [source]),
      asOf: last?.date ?? day,
      ...chartOf({
        title: system.name[locale],
        unit: price.input.unit,
        method: words.answers.methods["no-change"],
        seen: seenFigures(listed),
        paths: sides.map((side) => ({ model: fitNoChange(mainPoints(price[side])), to: day })),
        figures,
        when,
      }),
    },
  );
}

/** Every price that was listed, both sides, oldest first. */
export function listPriceFigures(price: ListPrice, locale: Locale): Figure[] {
  return price.input.points.flatMap((_, at) =>
    sides.flatMap((side) => estimateFigure(price[side], at, price[side].name[locale])),
  );
}
