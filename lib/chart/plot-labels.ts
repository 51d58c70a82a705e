import { yearOf } from "#lib/when/when.ts";
import type { Axes } from "./axes.ts";
import { bandLabels } from "./band-labels.ts";
import { type Box, boxAround, boxesAlong, type Point, type PointAt } from "./boxes.ts";
import type { Drawn } from "./frame.ts";
import { seenPoints } from "./nested-marks.ts";
import { boxesOf, findUnplaced, type Ground, type Label, placeLabels, placeSmaller } from "./place-labels.ts";
import { bandEdges, claimLines, medianLines, placeOf } from "./plot-marks.ts";
import type { PlacedText } from "./scene.ts";
import { exactValue, shortValue } from "./short-value.ts";

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
  /** what no label covers: what is written already, and larger marks */
  readonly taken: readonly Box[];
  /** lines that no label crosses, and no leader of one: what parts the plot, and leaders of others */
  readonly walls: readonly (readonly Point[])[];
  /** lines beside those of the chart's claims and paths */
  readonly lines: readonly (readonly Point[])[];
}

/**
 * Names of points, bands and claims' first values, as far as there is room for them: the most important first. Lines
 * to the names of the first point and the last may cross what parts the plot, where there is no room on their side. What stands beside
 * is named only where these two are, by lines that cross nothing.
 */
export function plotLabels(drawn: Drawn, plotted: Plotted): readonly PlacedText[] {
  const { pointAt, calledOut } = plotted;
  const ground = groundOf(drawn, plotted);
  const beside = (others: readonly PlacedText[]): Ground => ({
    ...ground,
    taken: [...ground.taken, ...others.flatMap(boxesOf)],
  });
  const { fonts } = drawn;
  const called = placeLabels([...calledOut, ...endLabels(drawn, pointAt)], ground, fonts);
  const points = pointLabels(drawn, pointAt, true);
  const found = [...called, ...placeSmaller(points, beside(called), fonts)];
  const ends = findUnplaced(points.slice(0, 2), found);
  const over = groundOf(drawn, { ...plotted, walls: [], lines: [...plotted.lines, ...plotted.walls] });
  const far = placeSmaller(ends, { ...over, taken: [...over.taken, ...found.flatMap(boxesOf)] }, fonts);
  const named = [...found, ...far];
  const crossing = [...claimLines(drawn.chart, pointAt), ...plotted.lines].flatMap((line) =>
    boxesAlong(line),
  );
  const levels = [...named, ...bandLabels(drawn, pointAt, { ...beside(named), crossing })];
  const started = [...levels, ...placeSmaller(startLabels(drawn, pointAt), beside(levels), fonts)];
  if (findUnplaced(points.slice(0, 2), named).length > 0) return started;
  const { taken, lines, ...room } = beside(started);
  const uncrossed = { ...room, taken: [...taken, ...lines], lines: [] };
  return [...started, ...placeSmaller(pointLabels(drawn, pointAt, false), uncrossed, fonts, 1)];
}

/** What is in the way of labels. */
function groundOf(drawn: Drawn, { plot, pointAt, taken, walls, lines }: Plotted): Ground {
  const { chart } = drawn;
  const along = (all: readonly (readonly Point[])[], reach: number) =>
    all.flatMap((line) => boxesAlong(line, reach, 2 * reach));
  const around = (all: readonly { readonly date: string; readonly value: number }[], reach: number) =>
    all.map(({ date, value }) => boxAround(pointAt(date, value), reach));
  return {
    plot,
    points: findMarks(drawn, pointAt),
    taken: [
      ...taken,
      ...seenPoints(chart, pointAt).map(({ at, radius }) => boxAround(at, Math.max(reaches.dot, radius))),
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
function findMarks(drawn: Drawn, pointAt: PointAt): readonly Point[] {
  const ends = drawn.chart.callOuts.map((one) => ({ date: placeOf(one, drawn.chart), value: one.value }));
  return [
    ...seenPoints(drawn.chart, pointAt).map(({ at }) => at),
    ...[...ends, ...startsOf(drawn)].map(({ date, value }) => pointAt(date, value)),
  ];
}

function pointLabels({ chart, locale }: Drawn, pointAt: PointAt, isFitted: boolean): readonly Label[] {
  const named = chart.seen
    .map((one) => ({ ...one, at: pointAt(one.date, one.value) }))
    .filter((one) => one.isFitted === isFitted && one.label !== undefined);
  return pickNamed(named, isFitted).map(({ value, label, at }) => ({
    ...style,
    text: `${label} ${shortValue(value, chart.unit, locale)}`,
    ink: isFitted ? "text" : "quiet",
    at,
  }));
}

function pickNamed<T>(named: readonly T[], isFitted: boolean): readonly T[] {
  if (!isFitted) return named.length > mostNamed.beside ? [] : named;
  return pickEvenly(named, named.length > mostNamed.fitted ? mostNamed.spread : mostNamed.fitted);
}

/** The last, the first, then some of those between, evenly. */
function pickEvenly<T>(all: readonly T[], most: number): readonly T[] {
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
    const text = `${by}, ${yearOf(date)}: ${exactValue(value, chart.unit, locale)}`;
    return [{ ...style, text, ink: "claim", isBold: true, at: pointAt(date, value) }];
  });
}

/** What claims start from, where no point says it already. */
function startLabels(drawn: Drawn, pointAt: PointAt): readonly Label[] {
  const { chart, locale } = drawn;
  const points = chart.seen.map(({ date, value }) => pointAt(date, value));
  return startsOf(drawn).flatMap(({ date, value }): Label[] => {
    const at = pointAt(date, value);
    if (points.some(({ x, y }) => Math.abs(x - at.x) < near.x && Math.abs(y - at.y) < near.y)) return [];
    return [
      { ...style, text: `${shortValue(value, chart.unit, locale)} (${yearOf(date)})`, ink: "claim", at },
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
