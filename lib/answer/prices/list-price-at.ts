import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { seenFigures } from "#lib/answer/parts/fitted-points.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import type { ListPrice, System } from "#lib/catalogue/schema.ts";
import { periodOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { listPriceFigures } from "./list-price.ts";

/** A price is shown by its two sides, input and output. */
const sides = 2;
const mostPrices = 6;

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
  const figures = sortNewestFirst(inForce).slice(0, mostPrices * sides);
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
  const pairs = Array.from({ length: listed.length / sides }, (_, at) =>
    listed.slice(at * sides, (at + 1) * sides),
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
