import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { type SystemPath, sourceIdOf } from "#lib/answer/parts/system-path.ts";
import { farthestYears } from "#lib/forecast/index.ts";
import { addDays, daysOfYears, yearsBetween } from "#lib/when/day-numbers.ts";
import { yearOfDay } from "#lib/when/days.ts";
import { type WordsInDetail, wordsInDetail } from "#lib/words/words-in-detail.ts";

/** Every number that goes into a fitted figure, by the letter that its equation gives it. */
export function inputFigures(path: SystemPath, { shape, figures }: Answer, context: Context): Figure[] {
  const day = figures.find(({ id }) => id === "median" || id === "probability")?.date;
  const isOfNoTime = shape === "threshold" || shape === "trend";
  if (path.claim !== undefined || path.isComputed === true || (day === undefined && !isOfNoTime)) return [];
  const { inputs, to, driftPerYear, spanYears } = path.model;
  const input = inputFigure(path, context);
  const { volatility, degreesOfFreedom, priorDriftPerYear, priorWeightYears } = inputs;
  if (path.model.method === "no-change") return observed(path, context).slice(-1);
  return [
    ...observed(path, context),
    input("drift", Math.expm1(driftPerYear), "fraction per year"),
    ...given(priorDriftPerYear, (log) => input("prior", Math.expm1(log), "fraction per year", "drift")),
    ...given(priorWeightYears, (years) => input("weight", years, "years", "drift")),
    input("span", spanYears, "years", "drift"),
    ...given(day, (known) => input("horizon", yearsBetween(to, known), "years")),
    ...given(volatility, (value) => input("volatility", value, "", day && "horizon")),
    ...given(degreesOfFreedom, (value) => input("degrees", value, "", day && "horizon")),
  ];
}

/** What the trust in a fitted figure rests on: how many observations, over how long, and how far they carry. */
export function confidenceFigures(path: SystemPath, context: Context): Figure[] {
  if (path.claim !== undefined || path.isComputed === true) return [];
  const { model } = path;
  const input = inputFigure(path, context);
  const day = addDays(model.to, Math.floor(daysOfYears(farthestYears(model))));
  return [
    input("points", model.points, ""),
    input("span", model.spanYears, "years", "points"),
    ...(model.errorAt === undefined ? [] : [{ ...input("farthest", yearOfDay(day), "day"), date: day }]),
  ];
}

type InputName = keyof WordsInDetail["explain"]["inputs"];

function inputFigure(path: SystemPath, context: Context) {
  return (id: InputName, value: number, unit: string, explains?: InputName | ""): Figure => ({
    id: `input:${id}`,
    label: wordsInDetail(context.locale).explain.inputs[id],
    value,
    unit,
    kind: "computed",
    group: "estimate",
    ...(explains ? { explains: `input:${explains}` } : {}),
    source: sourceIdOf(path),
  });
}

function observed({ points, unit }: SystemPath, context: Context): Figure[] {
  const ends = { first: points.at(0), last: points.at(-1) };
  return (["first", "last"] as const).flatMap((which): Figure[] => {
    const point = ends[which];
    if (point === undefined) return [];
    const { value, date, source } = point;
    const label = wordsInDetail(context.locale).explain.inputs[which];
    return [{ id: `input:${which}`, label, value, unit, kind: "observed", group: "estimate", date, source }];
  });
}

function given<Value, T>(value: Value | undefined, make: (value: Value) => T): T[] {
  return value === undefined ? [] : [make(value)];
}
