import type { Axes } from "./axes.ts";
import { bandLabels } from "./band-labels.ts";
import { type Box, boxAround, boxesAlong, type Point } from "./boxes.ts";
import { placeOf } from "./claim-place.ts";
import type { Drawn } from "./frame.ts";
import type { Label } from "./label-places.ts";
import { boxesOf, type Ground, placeAll, placeLabels } from "./place-labels.ts";
import { bandEdges, claimLines, medianLines, type PointAt } from "./plot-marks.ts";
import type { PlacedText } from "./scene.ts";
import { exactValue, shortValue } from "./short-value.ts";
import { seenPoints } from "./side-by-side.ts";

/** More names than these make a plot of names: of more that were fitted some are told, of others none. */
const mostNamed = { fitted: 12, spread: 7, beside: 6 } as const;
const style = { size: 10.5 } as const;
/** A claim that starts from the value of a point so near to it is named by it. */
const near = { x: 30, y: 3 } as const;
/** How far around a thing no letter stands. */
const reaches = { dot: 4, end: 7, line: 2, edge: 1.5 } as const;

export interface Plotted {
  readonly plot: Box;
  readonly pointAt: PointAt;
  /** what is called out within the plot */
  readonly calledOut: readonly Label[];
  /** lines that no label crosses, and no leader of one: what parts the plot, and leaders of others */
  readonly walls: readonly (readonly Point[])[];
  /** lines beside those of the chart's claims and paths */
  readonly lines: readonly (readonly Point[])[];
}

/** Names of points, bands and claims' first values, as far as there is room for them: the most important first. */
export function plotLabels(drawn: Drawn, plotted: Plotted): readonly PlacedText[] {
  const { pointAt, calledOut } = plotted;
  const ground = groundOf(drawn, plotted);
  const beside = (others: readonly PlacedText[]): Ground => ({
    ...ground,
    taken: [...ground.taken, ...others.flatMap(boxesOf)],
  });
  const { fonts } = drawn;
  const called = placeLabels([...calledOut, ...endLabels(drawn, pointAt)], ground, fonts);
  const named = [...called, ...placeLabels(pointLabels(drawn, pointAt, true), beside(called), fonts)];
  const crossing = [...claimLines(drawn.chart, pointAt), ...plotted.lines].flatMap((line) =>
    boxesAlong(line),
  );
  const levels = [...named, ...bandLabels(drawn, pointAt, { ...beside(named), crossing })];
  const started = [...levels, ...placeLabels(startLabels(drawn, pointAt), beside(levels), fonts)];
  return [...started, ...placeAll(pointLabels(drawn, pointAt, false), beside(started), fonts)];
}

/** What is in the way of labels. */
function groundOf(drawn: Drawn, { plot, pointAt, walls, lines }: Plotted): Ground {
  const { chart } = drawn;
  const along = (all: readonly (readonly Point[])[], reach: number) =>
    all.flatMap((line) => boxesAlong(line, reach, 2 * reach));
  const around = (all: readonly { readonly date: string; readonly value: number }[], reach: number) =>
    all.map(({ date, value }) => boxAround(pointAt(date, value), reach));
  return {
    plot,
    points: marked(drawn, pointAt),
    taken: [
      ...seenPoints(chart, pointAt).points.map((point) => boxAround(point, reaches.dot)),
      ...around([...chart.callOuts, ...startsOf(drawn)], reaches.end),
      ...along(walls, reaches.edge),
    ],
    lines: [
      ...along([...claimLines(chart, pointAt), ...medianLines(chart, pointAt), ...lines], reaches.line),
      ...along(bandEdges(chart, pointAt), reaches.edge),
    ],
  };
}

/** Where marks stand that a label may be taken to name. */
function marked(drawn: Drawn, pointAt: PointAt): readonly Point[] {
  const ends = drawn.chart.callOuts.map((one) => ({ date: placeOf(one, drawn.chart), value: one.value }));
  return [
    ...seenPoints(drawn.chart, pointAt).points,
    ...[...ends, ...startsOf(drawn)].map(({ date, value }) => pointAt(date, value)),
  ];
}

function pointLabels({ chart, locale }: Drawn, pointAt: PointAt, isFitted: boolean): readonly Label[] {
  const { points } = seenPoints(chart, pointAt);
  const named = chart.seen
    .map((one, index) => ({ ...one, at: points[index] ?? pointAt(one.date, one.value) }))
    .filter((one) => one.isFitted === isFitted && one.label !== undefined);
  return toldOf(named, isFitted).map(({ value, label, at }) => ({
    ...style,
    text: `${label} ${shortValue(value, chart.unit, locale)}`,
    ink: isFitted ? "text" : "quiet",
    at,
  }));
}

function toldOf<T>(named: readonly T[], isFitted: boolean): readonly T[] {
  if (!isFitted) return named.length > mostNamed.beside ? [] : named;
  return spread(named, named.length > mostNamed.fitted ? mostNamed.spread : mostNamed.fitted);
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
    return [{ ...style, text, ink: "claim", isBold: true, at: pointAt(date, value) }];
  });
}

/** What claims start from, where no point says it already. */
function startLabels(drawn: Drawn, pointAt: PointAt): readonly Label[] {
  const { chart, locale } = drawn;
  const { points } = seenPoints(chart, pointAt);
  return startsOf(drawn).flatMap(({ date, value }): Label[] => {
    const at = pointAt(date, value);
    if (points.some(({ x, y }) => Math.abs(x - at.x) < near.x && Math.abs(y - at.y) < near.y)) return [];
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
  return [{ ...style, text: exactValue(threshold, chart.unit, locale), ink: "text", isBold: true, at }];
}
