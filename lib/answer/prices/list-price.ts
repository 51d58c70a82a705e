import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll, methodSection } from "#lib/answer/parts/cite.ts";
import { draftForecast } from "#lib/answer/parts/draft.ts";
import { estimateFigure } from "#lib/answer/parts/figure-parts.ts";
import { seenFigures } from "#lib/answer/parts/fitted-points.ts";
import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { ListPrice, System } from "#lib/catalogue/schema.ts";
import { fitNoChange, forecastAt } from "#lib/forecast/index.ts";
import { targetDay } from "#lib/when/days.ts";

const sides = ["input", "output"] as const;

/** What a named model's tokens will be listed at: its last list price, as a provider seldom changes it. */
export function forecastListPrice(system: System, price: ListPrice, when: string, context: Context): Answer {
  const day = targetDay(when);
  const source = {
    id: `fit:${system.id}`,
    title: context.words.answers.fittedTo(context.words.answers.methods["no-change"], [
      `${price.by}: ${system.name[context.locale]}`,
    ]),
    address: methodSection("no-change"),
    read: day,
  };
  const figures = sides.map((side): Figure => {
    const { name, unit } = price[side];
    return {
      id: side === "input" ? "median" : `median:${side}`,
      label: name[context.locale],
      value: forecastAt(fitNoChange(mainPoints(price[side])), day).median,
      unit,
      kind: "forecast",
      group: "headline",
      date: day,
      source: source.id,
    };
  });
  const last = mainPoints(price.input).at(-1);
  const listed = listPriceFigures(price, context);
  const newest = listed.slice(-sides.length);
  return draftForecast(
    system,
    { when, day, context },
    {
      text: [system.definition[context.locale], price.method.why[context.locale]],
      figures: [...figures, ...newest],
      warnings: [{ code: "no-interval", text: context.words.answers.warnings["no-interval"] }],
      sources: citeAll(context, [...figures, ...newest], [source]),
      asOf: last?.date ?? day,
      ...chartOf({
        title: system.name[context.locale],
        unit: price.input.unit,
        method: context.words.answers.methods["no-change"],
        seen: seenFigures(listed),
        paths: sides.map((side) => ({ model: fitNoChange(mainPoints(price[side])), to: day })),
        figures,
        when,
      }),
    },
  );
}

/** Every price that was listed, both sides, oldest first. */
export function listPriceFigures(price: ListPrice, context: Context): Figure[] {
  return price.input.points.flatMap((_, at) =>
    sides.flatMap((side) => estimateFigure(price[side], at, price[side].name[context.locale])),
  );
}
