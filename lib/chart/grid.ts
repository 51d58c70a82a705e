import type { Chart } from "#lib/answer/chart-data.ts";
import { yearAtMiddle } from "#lib/when/days.ts";
import { wordsOf } from "#lib/words/words.ts";
import { type Axes, tickStyle } from "./axes.ts";
import type { Box, Point } from "./boxes.ts";
import type { Drawn } from "./frame.ts";
import { type Mark, type PlacedText, placeText } from "./scene.ts";
import { shortValue } from "./short-value.ts";

interface Partings {
  readonly lines: readonly (readonly Point[])[];
  /** what lies on either side of them, or at them */
  readonly texts: readonly PlacedText[];
}

const style = { size: 10.5, ink: "quiet" } as const;
/** Between a line and a word beside it. */
const gap = 6;

/** The lines down the plot: where what was seen ends and the forecast begins, and a date of which nothing is said. */
export function layoutPartings({ chart, locale, fonts }: Drawn, { plot, times }: Axes): Partings {
  const words = wordsOf(locale).chart;
  const y = plot.top - gap;
  const text = (at: Omit<Parameters<typeof placeText>[0], "role" | "size" | "ink" | "y">) =>
    placeText({ ...style, ...at, y, role: "region" }, fonts);
  const { divider, asked } = chart;
  const at = divider === undefined ? undefined : times.at(divider);
  const askedAt = asked === undefined ? undefined : times.at(asked);
  const unsaid = words.unsaid(String(Math.floor(asked === undefined ? 0 : yearAtMiddle(asked))));
  return {
    lines: [at, askedAt].flatMap((x) => (x === undefined ? [] : [lineAt(x, plot)])),
    texts: [
      ...(at === undefined
        ? []
        : [
            text({ text: words.observed, x: at - gap, anchor: "end" }),
            text({ text: words.forecast, x: at + gap }),
          ]),
      ...(askedAt === undefined ? [] : [text({ text: unsaid, x: askedAt - gap, anchor: "end" })]),
    ],
  };
}

function lineAt(x: number, { top, bottom }: Box): readonly Point[] {
  return [
    { x, y: top - 16 },
    { x, y: bottom },
  ];
}

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
