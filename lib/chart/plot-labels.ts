import type { Axes } from "./axes.ts";
import { bandLabels } from "./band-labels.ts";
import { type Box, boxAround, boxesAlong } from "./boxes.ts";
import type { Drawn } from "./frame.ts";
import { type Label, placeLabels } from "./place-labels.ts";
import { claimLines, medianLines, type PointAt } from "./plot-marks.ts";
import type { PlacedText } from "./scene.ts";
import { exactValue, shortValue } from "./short-value.ts";

/** More names than these make a plot of names. */
const mostFitted = 7;
const mostBeside = 5;
const style = { size: 10.5 } as const;
/** A claim that starts so near to a point is named by it. */
const near = 12;

export interface Plotted {
  readonly plot: Box;
  readonly pointAt: PointAt;
  /** what is called out within the plot */
  readonly calledOut: readonly Label[];
}

/** Names of points, bands and claims' first values, as far as there is room for them: the most important first. */
export function plotLabels(drawn: Drawn, { plot, pointAt, calledOut }: Plotted): readonly PlacedText[] {
  const { chart, fonts } = drawn;
  const lines = [...claimLines(chart, pointAt), ...medianLines(chart, pointAt)].flatMap((line) =>
    boxesAlong(line),
  );
  const dots = chart.seen.map(({ date, value }) => boxAround(pointAt(date, value), 4));
  const ends = [...chart.callOuts, ...startsOf(drawn)].map(({ date, value }) =>
    boxAround(pointAt(date, value), 5),
  );
  const taken = [...dots, ...ends];
  const put = (labels: readonly Label[], others: readonly PlacedText[]) => [
    ...others,
    ...placeLabels(labels, { plot, lines, taken: [...taken, ...others.map(({ box }) => box)] }, fonts),
  ];
  const called = put([...calledOut, ...endLabels(drawn, pointAt)], []);
  const fitted = put(pointLabels(drawn, pointAt, true), called);
  const started = put(startLabels(drawn, pointAt), fitted);
  const bands = bandLabels(drawn, pointAt, [...taken, ...lines, ...started.map(({ box }) => box)]);
  return put(pointLabels(drawn, pointAt, false), [...started, ...bands]);
}

function pointLabels({ chart, locale }: Drawn, pointAt: PointAt, isFitted: boolean): readonly Label[] {
  const named = chart.seen.filter((one) => one.isFitted === isFitted && one.label !== undefined);
  return spread(named, isFitted ? mostFitted : mostBeside).map(({ date, value, label }, at) => ({
    ...style,
    isImportant: isFitted && at < 2,
    text: `${label} ${shortValue(value, chart.unit, locale)}`,
    ink: isFitted ? "text" : "quiet",
    at: pointAt(date, value),
  }));
}

/** The last, the first, then some of those between, evenly. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const every = Math.max(1, Math.ceil((all.length - 2) / Math.max(1, most - 2)));
  const between = all.slice(1, -1).filter((_, at) => at % every === 0);
  return [...all.slice(-1), ...(all.length > 1 ? all.slice(0, 1) : []), ...between];
}

function startsOf({ chart }: Drawn): readonly { readonly date: string; readonly value: number }[] {
  return chart.claims.flatMap(({ line: [start] }) =>
    start === undefined ? [] : [{ date: start[0], value: start[1] }],
  );
}

/** Whose a claim is that ends without being called out. */
function endLabels({ chart, locale }: Drawn, pointAt: PointAt): readonly Label[] {
  return chart.claims.flatMap(({ by, line }): Label[] => {
    const [date = "", value = 0] = line.at(-1) ?? [];
    if (chart.callOuts.some(({ kind }) => kind === "claim")) return [];
    const text = `${by}, ${date.slice(0, 4)}: ${exactValue(value, chart.unit, locale)}`;
    return [{ ...style, text, ink: "claim", isBold: true, isImportant: true, at: pointAt(date, value) }];
  });
}

/** What claims start from, where no point says it already. */
function startLabels(drawn: Drawn, pointAt: PointAt): readonly Label[] {
  const { chart, locale } = drawn;
  const points = chart.seen.map(({ date, value }) => pointAt(date, value));
  return startsOf(drawn).flatMap(({ date, value }): Label[] => {
    const at = pointAt(date, value);
    if (points.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < near)) return [];
    return [
      { ...style, text: `${shortValue(value, chart.unit, locale)} (${date.slice(0, 4)})`, ink: "claim", at },
    ];
  });
}

/** What value the line across the plot has: at its left end, where the past has left room. */
export function thresholdLabels({ plot, values }: Axes, { chart, locale }: Drawn): readonly Label[] {
  const { threshold } = chart;
  if (threshold === undefined) return [];
  const at = { x: plot.left, y: values.at(threshold) };
  return [
    {
      ...style,
      text: exactValue(threshold, chart.unit, locale),
      ink: "text",
      isBold: true,
      isImportant: true,
      at,
    },
  ];
}
