import type { Chart } from "#lib/answer/chart-data.ts";
import { yearAtMiddle } from "#lib/when/days.ts";
import { yearOf } from "#lib/when/when.ts";
import { wordsOf } from "#lib/words/words.ts";
import { type Axes, axesOf, tickStyle } from "./axes.ts";
import { type Box, boxAround, type Point, type PointAt } from "./boxes.ts";
import { type Called, callOuts, columnOf } from "./call-outs.ts";
import { type Drawn, frameTexts, size } from "./frame.ts";
import { type Nested, radiusBehind, seenPoints } from "./nested-marks.ts";
import { type Label, leaderOf } from "./place-labels.ts";
import { plotLabels, thresholdLabels } from "./plot-labels.ts";
import { claimMarks, earlierLine, endRadius, pathMarks, seenMarks, startMarks } from "./plot-marks.ts";
import { type Mark, type PlacedText, placeText, type Scene } from "./scene.ts";
import { exactValue, shortValue } from "./short-value.ts";

interface Partings {
  readonly lines: readonly (readonly Point[])[];
  /** what lies on either side of them, or at them */
  readonly texts: readonly PlacedText[];
}

const style = { size: 10.5, ink: "quiet" } as const;
/** Between a line and a word beside it. */
const gap = 6;

/** The lines down the plot: where what was seen ends and the forecast begins, and a date of which nothing is said. */
function layoutPartings({ chart, locale, fonts }: Drawn, { plot, times }: Axes): Partings {
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
function gridMarks({ plot, values, times }: Axes): readonly Mark[] {
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
function tickTexts({ plot, values, times }: Axes, { chart, locale, fonts }: Drawn): readonly PlacedText[] {
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
function thresholdLine(
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

/** Everything of a chart in its place: nothing is drawn yet, and no theme is chosen. */
export function layoutChart(drawn: Drawn): Scene {
  const { scene, crowded } = layoutWith(drawn, []);
  return crowded.length === 0 ? scene : layoutWith(drawn, crowded).scene;
}

/** @param aside ids of figures that are called out beside the plot, wherever their points stand */
function layoutWith(
  drawn: Drawn,
  aside: readonly string[],
): { readonly scene: Scene; readonly crowded: readonly string[] } {
  const { chart } = drawn;
  const { beside, within } = callOuts(drawn, aside);
  const axes = axesOf(drawn, Math.max(0, ...beside.map(({ block }) => block.width)));
  const { plot, values, times } = axes;
  const pointAt: PointAt = (when, value) => ({ x: times.at(when), y: values.at(value) });
  const column = columnOf(beside, drawn, { plot, pointAt });
  const parted = layoutPartings(drawn, axes);
  const threshold = thresholdLine(axes, chart);
  const earlier = earlierLine(chart, pointAt);
  const seen = seenPoints(chart, pointAt);
  const ends = [...startMarks(chart, pointAt, seen), ...endMarks([...beside, ...within], seen, pointAt)];
  const inline = within.map((one) => inlineLabel(one, drawn, pointAt));
  const labels = plotLabels(drawn, {
    plot: { ...plot, top: plot.top - roomAbove },
    pointAt,
    calledOut: [...inline, ...thresholdLabels(axes, drawn)],
    taken: [
      ...parted.texts.map(({ box }) => box),
      ...ends.flatMap((mark) => ("at" in mark ? boxAround(mark.at, mark.radius) : [])),
    ],
    walls: [...parted.lines, ...column.leaders],
    lines: [...threshold, ...earlier],
  });
  const crowded = within.flatMap(({ callOut: { figure } }, at) =>
    labels.some(({ text }) => text === inline[at]?.text) ? [] : [figure],
  );
  const scene: Scene = {
    ...size,
    marks: [
      ...gridMarks(axes),
      ...pathMarks(chart, pointAt),
      ...parted.lines.map((points): Mark => ({ ...thin, points, dash: "2 3" })),
      ...threshold.map((points): Mark => ({ ...thin, points, ink: "text", width: 1.2, dash: "1 3" })),
      ...earlier.map((points): Mark => ({ ...thin, points, ink: "text", width: 1.1 })),
      ...claimMarks(chart, pointAt),
      ...labels.map(leaderOf).flatMap(thinLine),
      ...column.leaders.flatMap(thinLine),
      ...ends,
      ...seenMarks(seen),
    ],
    texts: [
      ...frameTexts(drawn, labels),
      ...tickTexts(axes, drawn),
      ...parted.texts,
      ...labels,
      ...column.texts,
    ],
  };
  return { scene, crowded };
}

/** Labels may stand over the plot where nothing else does. */
const roomAbove = 16;
const thin = { kind: "line", ink: "divider", width: 1 } as const;

function thinLine(points: readonly Point[]): readonly Mark[] {
  return points.length === 0 ? [] : [{ ...thin, points }];
}

/** What is called out: each larger than those that lie over it. */
function endMarks(called: readonly Called[], seen: readonly Nested[], pointAt: PointAt): readonly Mark[] {
  const over = [...seen];
  return called
    .toReversed()
    .map(({ callOut: { kind: what, value }, when, ink }): Mark => {
      const at = pointAt(when, value);
      const kind = what === "claim" ? "diamond" : "disc";
      const radius = radiusBehind({ at, radius: endRadius }, over, kind);
      over.push({ at, radius });
      return { kind, at, ink, radius };
    })
    .toReversed();
}

function inlineLabel({ callOut, when, ink }: Called, { chart, locale }: Drawn, pointAt: PointAt): Label {
  const { label, date, value } = callOut;
  return {
    text: `${label}, ${yearOf(date)}: ${exactValue(value, chart.unit, locale)}`,
    at: pointAt(when, value),
    size: 11,
    isBold: true,
    ink,
  };
}
