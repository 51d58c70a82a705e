import type { Answer } from "#lib/answer/answer.ts";
import { type Box, boxesAlong, isOverlapping, isWithin, type Point } from "#lib/chart/boxes.ts";
import { layoutChart } from "#lib/chart/layout-chart.ts";
import type { Ink } from "#lib/chart/palette.ts";
import { distanceTo } from "#lib/chart/place-labels.ts";
import type { Mark, PlacedText, Scene } from "#lib/chart/scene.ts";
import { fonts } from "./chart-answers.ts";
import { hidden } from "./hidden-marks.ts";

/** Everything in a picture that is over something else or cut off, in words; none of an answer without a chart. */
export function collisionsOf({ chart, locale, asOf }: Pick<Answer, "chart" | "locale" | "asOf">): string[] {
  if (chart === undefined) return [];
  const scene = layoutChart({ chart, locale, asOf, fonts });
  const walls = partingsOf(scene.marks);
  const wanted = [chart.divider, chart.asked].filter((when) => when !== undefined).length;
  return [
    ...(walls.length === wanted ? [] : [`${walls.length} dividers for ${wanted}`]),
    ...overTexts(scene.texts),
    ...cutOff(scene),
    ...misread(scene),
    ...hidden(scene.marks),
    ...scene.texts.flatMap((text) => crossed(text, "the divider", walls)),
    ...scene.texts
      .filter(({ role }) => role === "label")
      .flatMap((text) => [
        ...overPoints(text, scene.marks),
        ...crossed(text, "a line or the edge of a band", linesOf(scene.marks)),
      ]),
    ...scene.texts
      .filter(({ role, text }) => role === "subtitle" && text.endsWith("…"))
      .map(({ text }) => `${text} is cut`),
    ...scene.texts
      .filter(({ role }) => role === "band")
      .flatMap((text) => crossed(text, "a claim or a thin line", linesOf(scene.marks, ["claim", "text"]))),
  ];
}

/** The dotted lines down the plot. */
function partingsOf(marks: readonly Mark[]): readonly (readonly Point[])[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== "line" || mark.dash === undefined || mark.ink !== "divider") return [];
    const [from, to] = mark.points;
    return from !== undefined && from.x === to?.x ? [mark.points] : [];
  });
}

function overTexts(texts: readonly PlacedText[]): string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .flatMap((other) => (isOverlapping(one.box, other.box) ? [`${one.text} over ${other.text}`] : [])),
  );
}

function cutOff({ texts, marks, width, height }: Scene): string[] {
  const picture = { left: 0, top: 0, right: width, bottom: height };
  const points = marks.flatMap((mark) => ("at" in mark ? [mark.at] : mark.points));
  return [
    ...texts.filter(({ box }) => !isWithin(box, picture)).map(({ text }) => `${text} cut off`),
    ...points
      .filter(({ x, y }) => !(x >= 0 && x <= width && y >= 0 && y <= height))
      .map(({ x, y }) => `a mark outside, at ${x}, ${y}`),
  ];
}

/** A label over a point of the picture; its own begins eight pixels off. */
function overPoints({ text, box }: PlacedText, marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) =>
    "at" in mark && isOverlapping(box, pointBox(mark)) ? [`${text} over a ${mark.kind}`] : [],
  );
}

function pointBox({ at: { x, y }, radius }: Extract<Mark, { at: Point }>): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** What is drawn of paths, claims and bands, and thin lines; lines across the plot and leaders are no such lines. */
function linesOf(
  marks: readonly Mark[],
  inks: readonly Ink[] = ["fit", "second", "third", "claim", "text"],
): readonly (readonly Point[])[] {
  return marks.flatMap((mark) =>
    (mark.kind === "area" || mark.kind === "line") && inks.includes(mark.ink) ? [mark.points] : [],
  );
}

function crossed({ text, box }: PlacedText, what: string, lines: readonly (readonly Point[])[]): string[] {
  const isCrossed = lines.some((line) => boxesAlong(line, 0.25, 1).some((step) => isOverlapping(box, step)));
  return isCrossed ? [`${text} across ${what}`] : [];
}

/** Labels without a leader that are not clearly nearest to their own mark. */
function misread({ texts, marks }: Scene): string[] {
  const points = marks.flatMap((mark) => ("at" in mark ? [mark.at] : []));
  return texts.flatMap(({ text, box, of: own, names }) => {
    if (own === undefined || names !== undefined) return [];
    const near = (point: Point) => distanceTo(box, point);
    const isMisread = points.some((point) => distance(point, own) > 1 && near(point) < 1.5 * near(own));
    return isMisread ? [`${text} is not clearly nearest to its own mark`] : [];
  });
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
