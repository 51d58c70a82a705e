import type { TableBlock } from "@slack/types";
import type { Digest, Mover } from "#lib/digest/digest.ts";
import { formatUnit } from "#lib/format/format-unit.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { type BarChartBlock, barChartBlock } from "./bar-chart.ts";
import { arrowOf, moverCells, percentOf } from "./digest-lines.ts";

type Movers = Pick<Digest, "movers" | "locale">;

/** Bars that differ more than so much cannot be read beside each other: the axis is linear. */
const widest = 20;
const hundred = 100;
const digits = 3;

/**
 * The prices that moved, as Slack's own chart: what each was and is, where they share a unit and a scale, else by how
 * many per cent each changed. Each is numbered as in the text, which has the whole names.
 */
export function moverChart({ movers, locale }: Movers): BarChartBlock {
  const words = wordsInDetail(locale).digestPost;
  const categories = movers.map(
    ({ before, now, name }, at) =>
      `${at + 1} ${arrowOf(before, now)} ${percentOf(before, now, locale)} ${name}`,
  );
  const [first] = movers;
  if (first === undefined || !isOneScale(movers)) {
    const values = movers.map(({ before, now }) => percentChange(before, now));
    return barChartBlock({
      title: words.movers,
      categories,
      series: [{ name: words.change, values }],
      measure: "%",
    });
  }
  return barChartBlock({
    title: words.movers,
    categories,
    series: [
      { name: words.before, values: movers.map(({ before }) => before) },
      { name: words.now, values: movers.map(({ now }) => now) },
    ],
    measure: `USD ${formatUnit(first.unit.slice("USD ".length), locale)}`.trimEnd(),
  });
}

/** With as many digits as are written of it. */
function percentChange(before: number, now: number): number {
  return Number(((now / before - 1) * hundred).toPrecision(digits));
}

/** The same as a table. */
export function moverTable({ movers, locale }: Movers): TableBlock {
  const words = wordsInDetail(locale).digestPost;
  const names = [words.item, words.before, words.now, words.change];
  const rows = [names, ...movers.map((one) => moverCells(one, locale))];
  return {
    type: "table",
    rows: rows.map((cells) => cells.map((text) => ({ type: "raw_text" as const, text }))),
    column_settings: [{ is_wrapped: true }, { align: "right" }, { align: "right" }, { align: "right" }],
  };
}

function isOneScale(movers: readonly Mover[]): boolean {
  const values = movers.flatMap(({ before, now }) => [before, now]);
  const isOneUnit = new Set(movers.map(({ unit }) => unit)).size === 1 && movers[0]?.unit.startsWith("USD");
  return isOneUnit === true && Math.max(...values) / Math.min(...values) <= widest;
}
