import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { basisOf, draft } from "#lib/answer/parts/draft.ts";
import { echoQuantity } from "#lib/answer/parts/echo-amount.ts";
import { estimateFigures } from "#lib/answer/parts/figure-parts.ts";
import { askedSystem, namedSystem } from "#lib/answer/parts/named-system.ts";
import { pathsChart } from "#lib/answer/parts/path-chart.ts";
import { asOfPath, kindOf, pathOf, type SystemPath, sourceIdOf } from "#lib/answer/parts/system-path.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { declineTokens } from "#lib/answer/talk/decline-tokens.ts";
import { crossingOf, probabilityPast, type Threshold } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { addDays } from "#lib/when/day-numbers.ts";
import { targetDay, yearOfDay } from "#lib/when/days.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { claimDays, describePassing, isAfterEnd, isPast, type Passing } from "./threshold-claims.ts";

type Asked = QueryOf<"forecast.when">;

/** The level of the interval between whose days a threshold is passed. */
const level = 0.8;

/** How far a chart goes on after the threshold is passed. */
const monthsAfter = 6;

/** When a system's cost passes a threshold, and how likely it is by a day. */
export function forecastWhen(asked: Asked, context: Context): Answer {
  const system = askedSystem(asked.system, asked.aspect, context);
  if (system === undefined) return declineTokens(namedSystem(asked.system, context), asked.by, context);
  const path = pathOf(system, context);
  if (path === undefined) return declineAbout("no_data", system, { when: asked.by, context });
  const threshold: Threshold = { value: asked.thresholdUsd, op: asked.op };
  const crossing = crossingOf(path.model, threshold, level);
  const passing = { path, threshold, crossing, context };
  const figures = [
    ...probabilityBy(passing, asked.by),
    ...firstPastFigure(passing),
    ...medianDay(passing),
    ...lastKnown(path, context),
    ...estimatesPast(passing),
    ...claimDays(passing),
  ];
  const cited = typeof path.source === "string" ? [] : [path.source];
  return draft(context, {
    shape: "threshold",
    title: system.name[context.locale],
    echo: echoThreshold(asked, path, context),
    text: [...sentencesOf(passing, figures), system.definition[context.locale]],
    figures,
    assumptions: [
      {
        id: "threshold",
        label: wordsInDetail(context.locale).cost.threshold.name,
        value: asked.thresholdUsd,
        unit: path.unit,
        origin: "given",
      },
      basisOf(system, context),
    ],
    warnings: warningsOf(passing),
    sources: citeAll(
      context,
      figures,
      cited,
      path.points.map(({ source }) => source),
    ),
    asOf: asOfPath(path),
    ...passingChart(passing, figures),
  });
}

/** How the question was read. */
function echoThreshold(
  { thresholdUsd, op, by }: Asked,
  { system, unit }: SystemPath,
  context: Context,
): string {
  const words = wordsInDetail(context.locale).cost.threshold;
  const limit = `${system.name[context.locale]} ${words.passes[op]} ${echoQuantity(thresholdUsd, unit, context)}`;
  return by === undefined ? limit : `${limit}, ${words.by} ${targetDay(by)}`;
}

/** What no figure says: that it has happened, that it is not expected, that it would be past by now. */
function sentencesOf(
  { path, threshold: { op }, crossing, context }: Passing,
  figures: readonly Figure[],
): string[] {
  const words = wordsInDetail(context.locale).cost.threshold;
  if (crossing.already) return [words.already[op]];
  const isShown = figures.some(({ group, unit }) => group === "headline" && unit === "day");
  if (figures.some(({ id }) => id.startsWith("estimate:"))) return [words.seenPast];
  if (!isShown) return [path.claim === undefined ? words.never : words.claimNever];
  if (crossing.median === undefined || crossing.median > context.data.day) return [];
  return [path.claim === undefined ? words.unseen : words.claimUnseen];
}

function warningsOf({ path, crossing, context }: Passing): Answer["warnings"] {
  const hasError = path.model.errorAt !== undefined;
  const isOpen = hasError && !crossing.already && crossing.latest === undefined;
  return [
    ...(path.claim === undefined ? [] : [{ code: "no-fit", text: context.words.answers.noFit }]),
    ...(hasError || path.claim !== undefined
      ? []
      : [{ code: "no-interval", text: context.words.answers.warnings["no-interval"] }]),
    ...(isOpen ? [{ code: "open-interval", text: wordsInDetail(context.locale).cost.threshold.open }] : []),
    ...(crossing.extrapolated
      ? [{ code: "extrapolated", text: context.words.answers.warnings.extrapolated }]
      : []),
  ];
}

/** The path up to a little after it passes the threshold, which is a line across. */
function passingChart({ path, threshold: { value }, context }: Passing, figures: readonly Figure[]) {
  const called = figures
    .filter(({ unit, date, explains }) => unit === "day" && date !== undefined && explains === undefined)
    .map((figure) => ({ ...figure, unit: path.unit, value }));
  const last = called.map(({ date = "" }) => date).reduce((a, b) => (a > b ? a : b), path.model.to);
  return pathsChart([path], {
    title: path.system.name[context.locale],
    to: addDays(last, monthsAfter * 30),
    figures: called,
    threshold: value,
    context,
  });
}

/** The day of the median, with the days between which the threshold is passed. */
function medianDay({ path, threshold, crossing: { median, earliest, latest }, context }: Passing): Figure[] {
  if (median === undefined) return [];
  const isClaim = path.claim !== undefined;
  if (isClaim && isAfterEnd(median, path.claim)) return [];
  const id = isClaim ? `claim:${path.claim.id}` : "median";
  const day = { unit: "day", kind: kindOf(path), group: "headline", source: sourceIdOf(path) } as const;
  const words = wordsInDetail(context.locale).cost.threshold;
  const label = describePassing(threshold, path.unit, context);
  const end = (part: "earliest" | "latest", date: string | undefined): Figure[] =>
    date === undefined
      ? []
      : [
          {
            ...day,
            id: `${id}:${part}`,
            label: words[part],
            value: yearOfDay(date),
            date,
            explains: id,
            end: part,
          },
        ];
  return [
    { ...day, id, label: `${path.label} ${label}`, value: yearOfDay(median), date: median },
    ...end("earliest", earliest),
    ...end("latest", latest),
  ];
}

/** Since when a series that is past the threshold has been so: its first observation there. */
function firstPastFigure({ path, threshold, crossing, context }: Passing): Figure[] {
  const first = path.points.find(({ value }) => isPast(value, threshold));
  if (!crossing.already || path.isComputed === true || first === undefined) return [];
  return [
    {
      id: "since",
      label: wordsInDetail(context.locale).cost.threshold.since[threshold.op],
      value: first.value,
      unit: path.unit,
      kind: "observed",
      group: "headline",
      date: first.date,
      source: first.source,
    },
  ];
}

/** How likely it is that the threshold is passed on a day. */
function probabilityBy({ path, threshold, crossing, context }: Passing, by: string | undefined): Figure[] {
  const day = by === undefined ? undefined : targetDay(by);
  if (day === undefined || day < path.model.to) return [];
  const probability = probabilityPast(path.model, threshold, day);
  if (probability === undefined) return [];
  const { still, probability: reached } = wordsInDetail(context.locale).cost.threshold;
  const label = (crossing.already ? still : reached)[threshold.op];
  return [
    {
      id: "probability",
      label: `${label} ${echoQuantity(threshold.value, path.unit, context)}`,
      value: probability,
      unit: "fraction",
      kind: "forecast",
      group: "headline",
      date: day,
      source: sourceIdOf(path),
    },
  ];
}

/** Where the path starts: the last observation, or what was computed from parts. */
function lastKnown(path: SystemPath, context: Context): Figure[] {
  const { points, unit, isComputed, label } = path;
  const last = points.at(-1);
  const common = { unit, group: "estimate" } as const;
  if (isComputed === true) {
    const { startLog, to } = path.model;
    const value = Number(Math.exp(startLog).toPrecision(12));
    return [{ ...common, id: "present", label, value, kind: "forecast", date: to, source: sourceIdOf(path) }];
  }
  if (last === undefined) return [];
  const { value, date, source } = last;
  return [
    {
      ...common,
      id: "last",
      label: wordsInDetail(context.locale).cost.threshold.last,
      value,
      kind: "observed",
      date,
      source,
    },
  ];
}

/** Of what is only computed again: the estimates that were past the threshold, each by its own cost method. */
function estimatesPast({ path, threshold, crossing, context }: Passing): Figure[] {
  if (path.isComputed !== true || crossing.already || path.system.series.length === 0) return [];
  return estimateFigures(path.system, context).filter(
    ({ unit, value }) => unit === path.unit && isPast(value, threshold),
  );
}
