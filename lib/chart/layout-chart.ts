import { axesOf } from "./axes.ts";
import type { Box } from "./boxes.ts";
import { type Called, callOuts, columnOf } from "./call-outs.ts";
import { type Drawn, frameTexts, size } from "./frame.ts";
import { gridMarks, thresholdMarks, tickTexts } from "./grid.ts";
import type { Label } from "./place-labels.ts";
import { plotLabels, thresholdLabels } from "./plot-labels.ts";
import { claimMarks, type PointAt, pathMarks, seenMarks } from "./plot-marks.ts";
import { regionLabels } from "./region-labels.ts";
import type { Mark, PlacedText, Scene } from "./scene.ts";
import { exactValue } from "./short-value.ts";

/** Everything of a chart in its place: nothing is drawn yet, and no theme is chosen. */
export function layoutChart(drawn: Drawn): Scene {
  const { chart } = drawn;
  const { beside, within } = callOuts(drawn);
  const axes = axesOf(drawn, Math.max(0, ...beside.map(({ block }) => block.width)));
  const { plot, values, times } = axes;
  const pointAt: PointAt = (when, value) => ({ x: times.at(when), y: values.at(value) });
  const column = columnOf(beside, drawn, { plot, pointAt });
  const calledOut = [
    ...within.map((one) => inlineLabel(one, drawn, pointAt)),
    ...thresholdLabels(axes, drawn),
  ];
  const labels = plotLabels(drawn, {
    plot: labelRoom(plot, chart.divider !== undefined),
    pointAt,
    calledOut,
  });
  const dividers = chart.divider === undefined ? [] : [times.at(chart.divider)];
  return {
    ...size,
    marks: [
      ...gridMarks(axes),
      ...pathMarks(chart, pointAt),
      ...dividers.map((x) => dividerMark(x, plot)),
      ...thresholdMarks(axes, chart),
      ...claimMarks(chart, pointAt),
      ...labels.flatMap(leaderOf),
      ...seenMarks(chart, pointAt),
      ...column.leaders,
      ...[...beside, ...within].map((one) => endMark(one, pointAt)),
    ],
    texts: [
      ...frameTexts(drawn),
      ...tickTexts(axes, drawn),
      ...dividers.flatMap((x) => regionLabels(drawn, { x, y: plot.top - 6 })),
      ...labels,
      ...column.texts,
    ],
  };
}

/** Labels may stand over the plot where nothing else does. */
function labelRoom(plot: Box, isDivided: boolean): Box {
  return { ...plot, top: plot.top - (isDivided ? 2 : 16) };
}

/** A thin line from a label to the point that it names, where it stands off it. */
function leaderOf({ names, box }: PlacedText): readonly Mark[] {
  if (names === undefined) return [];
  const middle = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));
  const end = { x: middle(box.left + 8, names.x, box.right - 8), y: middle(box.top, names.y, box.bottom) };
  return [{ kind: "line", points: [names, end], ink: "divider", width: 1 }];
}

function dividerMark(x: number, { top, bottom }: { readonly top: number; readonly bottom: number }): Mark {
  const points = [
    { x, y: top - 16 },
    { x, y: bottom },
  ];
  return { kind: "line", points, ink: "divider", width: 1, dash: "2 3" };
}

function endMark({ callOut: { value, kind }, when, ink }: Called, pointAt: PointAt): Mark {
  return { kind: kind === "claim" ? "diamond" : "disc", at: pointAt(when, value), ink, radius: 5 };
}

function inlineLabel({ callOut, when, ink }: Called, { chart, locale }: Drawn, pointAt: PointAt): Label {
  const { label, date, value } = callOut;
  return {
    text: `${label}, ${date.slice(0, 4)}: ${exactValue(value, chart.unit, locale)}`,
    at: pointAt(when, value),
    size: 11,
    isBold: true,
    isImportant: true,
    ink,
  };
}
