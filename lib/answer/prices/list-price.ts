import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll, methodSection } from "#lib/answer/parts/cite.ts";
import { draft, draftForecast } from "#lib/answer/parts/draft.ts";
import { estimateFigure } from "#lib/answer/parts/figure-parts.ts";
import { seenFigures } from "#lib/answer/parts/fitted-points.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { ListPrice, System } from "#lib/catalogue/schema.ts";
import { fitNoChange, forecastAt } from "#lib/forecast/index.ts";
import { targetDay } from "#lib/when/days.ts";
import { periodOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** A price is shown by its two sides. */
const sides = ["input", "output"] as const;
const mostPrices = 6;

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

/**
 * The list price in force at the end of a period, or on the catalogue's day where none is asked: it heads the
 * answer, and those before it follow, newest first.
 *
 * @param system the model as it is sold
 */
export function showListPrice(
  system: System,
  price: ListPrice,
  when: string | undefined,
  context: Context,
): Answer {
  const listed = listPriceFigures(price, context);
  const end = when === undefined ? context.data.day : periodOf(when).to;
  const inForce = listed.filter(({ date = "" }) => date <= end);
  const first = listed[0]?.date ?? context.data.day;
  if (inForce.length === 0) {
    return declineAbout("before_data", system, {
      when,
      context,
      limit: `${context.words.answers.firstKnown} ${first}.`,
    });
  }
  const figures = sortNewestFirst(inForce).slice(0, mostPrices * sides.length);
  return draft(context, {
    shape: "history",
    title: system.name[context.locale],
    echo: context.words.answers.echo({
      what: context.words.answers.pastCost(system.name[context.locale]),
      when,
    }),
    text: [system.definition[context.locale]],
    figures,
    sources: citeAll(context, figures),
    examples: [wordsInDetail(context.locale).prices.example(system.id)],
    asOf: figures[0]?.date ?? context.data.day,
    ...chartOf({
      title: system.name[context.locale],
      unit: system.unit,
      seen: seenFigures(inForce),
      figures: [],
      when: when ?? end,
    }),
  });
}

/** Of each pair the input, with its output below it; the first pair heads the answer. */
function sortNewestFirst(listed: readonly Figure[]): Figure[] {
  const pairs = Array.from({ length: listed.length / sides.length }, (_, at) =>
    listed.slice(at * sides.length, (at + 1) * sides.length),
  );
  return pairs.reverse().flatMap(([input, output], at): Figure[] => {
    if (input === undefined || output === undefined) return [];
    const group = at === 0 ? "headline" : "estimate";
    return [
      { ...input, group },
      { ...output, group, explains: input.id },
    ];
  });
}

/** Every price that was listed, both sides, oldest first. */
function listPriceFigures(price: ListPrice, context: Context): Figure[] {
  return price.input.points.flatMap((_, at) =>
    sides.flatMap((side) => estimateFigure(price[side], at, price[side].name[context.locale])),
  );
}
