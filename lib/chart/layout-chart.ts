import { axesOf } from "./axes.ts";
import type { Box, Point } from "./boxes.ts";
import { type Called, callOuts, columnOf } from "./call-outs.ts";
import { type Drawn, frameTexts, size } from "./frame.ts";
import { gridMarks, thresholdLine, tickTexts } from "./grid.ts";
import type { Label } from "./label-places.ts";
import { partings } from "./partings.ts";
import { leaderOf } from "./place-labels.ts";
import { plotLabels, thresholdLabels } from "./plot-labels.ts";
import { claimMarks, earlierLine, type PointAt, pathMarks, radiusUnder, seenMarks } from "./plot-marks.ts";
import type { Mark, Scene } from "./scene.ts";
import { exactValue } from "./short-value.ts";
import { seenPoints } from "./side-by-side.ts";

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
  const parted = partings(drawn, axes);
  const threshold = thresholdLine(axes, chart);
  const earlier = earlierLine(chart, pointAt);
  const inline = within.map((one) => inlineLabel(one, drawn, pointAt));
  const labels = plotLabels(drawn, {
    plot: labelRoom(plot, parted.texts.length > 0),
    pointAt,
    calledOut: [...inline, ...thresholdLabels(axes, drawn)],
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
      ...endMarks([...beside, ...within], chart, pointAt),
      ...seenMarks(chart, pointAt),
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

const thin = { kind: "line", ink: "divider", width: 1 } as const;

/** Labels may stand over the plot where nothing else does. */
function labelRoom(plot: Box, isParted: boolean): Box {
  return { ...plot, top: plot.top - (isParted ? 2 : 16) };
}

function thinLine(points: readonly Point[]): readonly Mark[] {
  return points.length === 0 ? [] : [{ ...thin, points }];
}

/** What is called out: each larger than those that lie over it. */
function endMarks(called: readonly Called[], chart: Drawn["chart"], pointAt: PointAt): readonly Mark[] {
  const points = called.map(({ callOut: { value }, when }) => pointAt(when, value));
  const over = seenPoints(chart, pointAt).points;
  return called.flatMap(({ callOut: { kind }, ink }, index): Mark[] => {
    const at = points[index];
    if (at === undefined) return [];
    const radius = radiusUnder(at, [...over, ...points.slice(index + 1)]);
    return [{ kind: kind === "claim" ? "diamond" : "disc", at, ink, radius }];
  });
}

function inlineLabel({ callOut, when, ink }: Called, { chart, locale }: Drawn, pointAt: PointAt): Label {
  const { label, date, value } = callOut;
  return {
    text: `${label}, ${date.slice(0, 4)}: ${exactValue(value, chart.unit, locale)}`,
    at: pointAt(when, value),
    size: 11,
    isBold: true,
    ink,
  };
}
