import { wordsOf } from "#lib/words/words.ts";
import type { Axes } from "./axes.ts";
import type { Box, Point } from "./boxes.ts";
import type { Drawn } from "./frame.ts";
import { type PlacedText, placeText } from "./scene.ts";
import { yearOf } from "./year-of.ts";

export interface Partings {
  readonly lines: readonly (readonly Point[])[];
  /** what lies on either side of them, or at them */
  readonly texts: readonly PlacedText[];
}

const style = { size: 10.5, ink: "quiet" } as const;
/** Between a line and a word beside it. */
const gap = 6;

/** The lines down the plot: where what was seen ends and the forecast begins, and a date of which nothing is said. */
export function partings({ chart, locale, fonts }: Drawn, { plot, times }: Axes): Partings {
  const words = wordsOf(locale).chart;
  const y = plot.top - gap;
  const text = (at: Omit<Parameters<typeof placeText>[0], "role" | "size" | "ink" | "y">) =>
    placeText({ ...style, ...at, y, role: "region" }, fonts);
  const { divider, asked } = chart;
  const at = divider === undefined ? undefined : times.at(divider);
  const askedAt = asked === undefined ? undefined : times.at(asked);
  const unsaid = words.unsaid(String(Math.floor(asked === undefined ? 0 : yearOf(asked))));
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
