import type { Chart } from "#lib/answer/chart-data.ts";
import type { Box, Point } from "./boxes.ts";
import { type Block, blockOf, type CallOut, firstLine, placeBlock, stackBlocks } from "./call-out-column.ts";
import { placeOf } from "./claim-place.ts";
import { columnGap, type Drawn } from "./frame.ts";
import type { Ink } from "./palette.ts";
import { type PointAt, pathInks } from "./plot-marks.ts";
import type { PlacedText } from "./scene.ts";
import { timeSpan } from "./time-axis.ts";
import { yearOf } from "./year-of.ts";

/** What ends in the last part of the time is called out beside the plot, the rest within it. */
const lastPart = 0.15;

/** A call-out, with what it is drawn in and where. */
export interface Called {
  readonly callOut: CallOut;
  readonly when: string;
  readonly ink: Ink;
  readonly block: Block;
}

/**
 * The call-outs that stand beside the plot, and those within it: what passes a threshold is on one line, and stands
 * beside.
 *
 * @param crowded ids of figures that found no place within
 */
export function callOuts(
  drawn: Drawn,
  crowded: readonly string[] = [],
): {
  readonly beside: readonly Called[];
  readonly within: readonly Called[];
} {
  const { first, last } = timeSpan(drawn.chart);
  const called = drawn.chart.callOuts.map((callOut) => describe(callOut, drawn));
  const isBeside = ({ when, callOut: { figure } }: Called) =>
    crowded.includes(figure) ||
    drawn.chart.threshold !== undefined ||
    yearOf(when) >= last - lastPart * (last - first);
  return { beside: called.filter(isBeside), within: called.filter((one) => !isBeside(one)) };
}

function describe(callOut: CallOut, { chart, locale, fonts }: Drawn): Called {
  const ink = inkOf(callOut, chart);
  const isOneOfSeveral = forecastsOf(chart).length > 1;
  const isDay = chart.threshold !== undefined;
  return {
    callOut,
    when: placeOf(callOut, chart),
    ink,
    block: blockOf(callOut, { unit: chart.unit, locale, ink, fonts, isOneOfSeveral, isDay }),
  };
}

/** The ink of what it belongs to: its path, its claim, or what was seen. */
function inkOf(callOut: CallOut, chart: Chart): Ink {
  if (callOut.kind === "claim") return "claim";
  if (callOut.kind !== "forecast") return "text";
  const at = chart.paths.length > 1 ? forecastsOf(chart).indexOf(callOut) : 0;
  return pathInks[at % pathInks.length] ?? "fit";
}

function forecastsOf({ callOuts: all }: Chart): readonly CallOut[] {
  return all.filter(({ kind }) => kind === "forecast");
}

/** The call-outs beside the plot, under each other, and a thin line from each to its point. */
export function columnOf(
  beside: readonly Called[],
  { fonts }: Drawn,
  { plot, pointAt }: { readonly plot: Box; readonly pointAt: PointAt },
): { readonly texts: readonly PlacedText[]; readonly leaders: readonly (readonly Point[])[] } {
  const ends = beside.map(({ callOut, when, block }) => ({ block, end: pointAt(when, callOut.value) }));
  const tops = stackBlocks(
    ends.map(({ block, end }) => ({ block, y: end.y })),
    { top: plot.top - 18, bottom: plot.bottom + 8 },
  );
  const x = plot.right + columnGap;
  const placed = ends.map(({ block, end }, at) => ({ block, end, top: tops[at] ?? plot.top }));
  return {
    texts: placed.flatMap(({ block, top }) => placeBlock(block, { x, top, fonts })),
    leaders: placed.map(({ block, end, top }) => [end, { x: x - 4, y: top + firstLine(block) / 2 }]),
  };
}
