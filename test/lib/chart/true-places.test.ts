import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { Point } from "#lib/chart/boxes.ts";
import { layoutChart } from "#lib/chart/layout-chart.ts";
import { placeOf } from "#lib/chart/plot-marks.ts";
import type { PlacedText } from "#lib/chart/scene.ts";
import { isLogarithmic, valueAxis } from "#lib/chart/value-axis.ts";
import { yearAtMiddle } from "#lib/when/days.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { pathQuestions } from "#test/lib/answer/parts/path-questions.ts";
import { answerTo, fonts, locales } from "./chart-answers.ts";

type Chart = NonNullable<Answer["chart"]>;

const systems = catalogue.systems.map(({ id }) => id);
/** In logical pixels. */
const tolerance = 1;
/** How far the baseline of a marked value stands under its line. */
const baseline = 3.7;

describe("a mark", () => {
  it.each(systems)(
    "stands at its own date and value, and every date and value has one: %s",
    async (system) => {
      for (const locale of locales) {
        for (const when of ["2025", "2027", "2030", "2049"]) {
          expect(misplacedIn(await answerTo(system, when, locale))).toEqual([]);
        }
      }
    },
  );

  it.each(pathQuestions)("stands at its own date and value in the chart of %s", async (_, query) => {
    for (const locale of locales)
      expect(misplacedIn(await answerQuery(query, packagedContext(locale)))).toEqual([]);
  });
});

/** Marks that stand where the words along the axes say that nothing is, and what has no mark. */
function misplacedIn({ chart, locale, asOf }: Answer): readonly string[] {
  if (chart === undefined) return [];
  const { texts, marks } = layoutChart({ chart, locale, asOf, fonts });
  const place = readAxes(texts, chart);
  const wanted = dataOf(chart).map(([when, value]) => ({ what: `${when} ${value}`, at: place(when, value) }));
  const found = marks.flatMap((mark) => ("at" in mark ? [{ what: mark.kind, at: mark.at }] : []));
  const lacksOne = (some: typeof wanted, others: typeof wanted) =>
    some.filter(({ at }) => !others.some((other) => isNear(other.at, at))).map(({ what }) => what);
  return [
    ...lacksOne(wanted, found).map((what) => `${what} has no mark`),
    ...lacksOne(found, wanted).map((what) => `a ${what} of nothing`),
    ...(wanted.length === found.length ? [] : [`${found.length} marks of ${wanted.length}`]),
  ];
}

function dataOf(chart: Chart): readonly (readonly [when: string, value: number])[] {
  return [
    ...chart.seen.map(({ date, value }) => [date, value] as const),
    ...chart.callOuts.map((one) => [placeOf(one, chart), one.value] as const),
    ...chart.claims.flatMap(({ line }) => line.slice(0, 1)),
  ];
}

/** Where a date and a value stand, by what is written along the two axes. */
function readAxes(texts: readonly PlacedText[], chart: Chart): (when: string, value: number) => Point {
  const ticks = texts.filter(({ role }) => role === "tick");
  const years = ticks.filter(({ text, y }) => /^\d{4}$/.test(text) && y === ticks.at(-1)?.y);
  const values = ticks.filter((tick) => !years.includes(tick));
  const scale = isLogarithmic(chart) ? Math.log : Number;
  const heights = valueAxis(chart, [1, 0]).ticks.map((value, at): readonly [number, number] => [
    scale(value),
    (values[at]?.y ?? Number.NaN) - baseline,
  ]);
  const sides = years.map(({ text, box }): readonly [number, number] => [
    Number(text),
    (box.left + box.right) / 2,
  ]);
  return (when, value) => ({ x: along(sides, yearAtMiddle(when)), y: along(heights, scale(value)) });
}

/** The line through the first and the last of some pairs. */
function along(pairs: readonly (readonly [number, number])[], at: number): number {
  const [[from, start] = [Number.NaN, 0], [to, end] = [Number.NaN, 0]] = [pairs[0], pairs.at(-1)];
  return start + ((end - start) * (at - from)) / (to - from);
}

function isNear(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) <= tolerance && Math.abs(one.y - other.y) <= tolerance;
}
