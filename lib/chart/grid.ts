import type { Chart } from "#lib/answer/chart-data.ts";
import { type Axes, tickStyle } from "./axes.ts";
import type { Point } from "./boxes.ts";
import type { Drawn } from "./frame.ts";
import { type Mark, type PlacedText, placeText } from "./scene.ts";
import { shortValue } from "./short-value.ts";

/** A line across the plot for each marked value, a stroke below it for each marked year. */
export function gridMarks({ plot, values, times }: Axes): readonly Mark[] {
  const line = (points: readonly Point[]): Mark => ({ kind: "line", points, ink: "grid", width: 1 });
  const across = values.ticks.map((value) => {
    const y = values.at(value);
    return line([
      { x: plot.left, y },
      { x: plot.right, y },
    ]);
  });
  const below = times.ticks.map(({ x }) =>
    line([
      { x, y: plot.bottom },
      { x, y: plot.bottom + 4 },
    ]),
  );
  return [...across, ...below];
}

/** What the marked values and years are. */
export function tickTexts(
  { plot, values, times }: Axes,
  { chart, locale, fonts }: Drawn,
): readonly PlacedText[] {
  const common = { ...tickStyle, role: "tick" } as const;
  return [
    ...values.ticks.map((value) => {
      const text = shortValue(value, chart.unit, locale);
      return placeText(
        { ...common, text, x: plot.left - 8, y: values.at(value) + 3.7, anchor: "end" },
        fonts,
      );
    }),
    ...times.ticks.map(({ x, text }) =>
      placeText({ ...common, text, x, y: plot.bottom + 17, anchor: "middle" }, fonts),
    ),
  ];
}

/** The line across the plot at the value that is asked about. */
export function thresholdLine(
  { plot, values }: Axes,
  { threshold }: Pick<Chart, "threshold">,
): readonly (readonly Point[])[] {
  if (threshold === undefined) return [];
  const y = values.at(threshold);
  return [
    [
      { x: plot.left, y },
      { x: plot.right, y },
    ],
  ];
}
