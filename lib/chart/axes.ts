import { wordsOf } from "#lib/words/words.ts";
import type { Box } from "./boxes.ts";
import { columnGap, type Drawn, plotBox } from "./frame.ts";
import { widthOf } from "./scene.ts";
import { shortValue } from "./short-value.ts";
import { openBefore, type TimeAxis, timeAxis, timeSpan, widen } from "./time-axis.ts";
import { type ValueAxis, valueAxis } from "./value-axis.ts";
import { yearOf } from "./year-of.ts";

export const tickStyle = { size: 10.5, ink: "quiet" } as const;

/** A year needs as much room as this. */
const tickRoom = 46;

export interface Axes {
  readonly plot: Box;
  readonly values: ValueAxis;
  readonly times: TimeAxis;
}

/** @param column width of what stands beside the plot; 0 where nothing does */
export function axesOf(drawn: Drawn, column: number): Axes {
  const { chart, locale, fonts } = drawn;
  const { top, bottom } = plotBox({ ticks: 0, column: 0 });
  const values = valueAxis(chart, [bottom, top]);
  const texts = values.ticks.map((value) => shortValue(value, chart.unit, locale));
  const ticks = Math.max(0, ...texts.map((text) => widthOf(text, tickStyle, fonts)));
  const plot = plotBox({ ticks, column: column === 0 ? 0 : column + columnGap });
  return { plot, values, times: timeAxisOf(drawn, plot) };
}

/** The time before the divider is at least as wide as the word for it. */
function timeAxisOf({ chart, locale, fonts }: Drawn, { left, right }: Box): TimeAxis {
  const width = right - left;
  const span = widen(timeSpan(chart), 0.05, 0.02);
  const word = widthOf(wordsOf(locale).chart.observed, tickStyle, fonts) + 12;
  const opened = chart.divider === undefined ? span : openBefore(span, yearOf(chart.divider), word / width);
  return timeAxis(opened, [left, right], Math.floor(width / tickRoom));
}
