import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { basisOf, draft } from "#lib/answer/parts/draft.ts";
import { askedSystem, namedSystem } from "#lib/answer/parts/named-system.ts";
import { pathsChart } from "#lib/answer/parts/path-chart.ts";
import { asOfPath, pathOf } from "#lib/answer/parts/system-path.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { declineTokens } from "#lib/answer/talk/decline-tokens.ts";
import { crossingOf, type Threshold } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { addDays } from "#lib/when/day-numbers.ts";
import { claimDays, type Passing } from "./threshold-claims.ts";
import { estimatesPast, lastKnown, medianDay, passedSince, probabilityBy } from "./threshold-figures.ts";
import { thresholdEcho, thresholdTexts } from "./threshold-words.ts";

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
    ...passedSince(passing),
    ...medianDay(passing),
    ...lastKnown(path, context),
    ...estimatesPast(passing),
    ...claimDays(passing),
  ];
  const cited = typeof path.source === "string" ? [] : [path.source];
  return draft(context, {
    shape: "threshold",
    title: system.name[context.locale],
    echo: thresholdEcho(system.name[context.locale], { ...asked, unit: path.unit }, context),
    text: [...sentencesOf(passing, figures), system.definition[context.locale]],
    figures,
    assumptions: [
      {
        id: "threshold",
        label: thresholdTexts.threshold[context.locale],
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

/** What no figure says: that it has happened, that it is not expected, that it would be past by now. */
function sentencesOf(
  { path, threshold: { op }, crossing, context }: Passing,
  figures: readonly Figure[],
): string[] {
  if (crossing.already) return [thresholdTexts.already[op][context.locale]];
  const isShown = figures.some(({ group, unit }) => group === "headline" && unit === "day");
  if (figures.some(({ id }) => id.startsWith("estimate:"))) return [thresholdTexts.seenPast[context.locale]];
  if (!isShown) return [thresholdTexts[path.claim === undefined ? "never" : "claimNever"][context.locale]];
  if (crossing.median === undefined || crossing.median > context.data.day) return [];
  return [thresholdTexts[path.claim === undefined ? "unseen" : "claimUnseen"][context.locale]];
}

function warningsOf({ path, crossing, context }: Passing): Answer["warnings"] {
  const hasError = path.model.errorAt !== undefined;
  const isOpen = hasError && !crossing.already && crossing.latest === undefined;
  return [
    ...(path.claim === undefined ? [] : [{ code: "no-fit", text: context.words.answers.noFit }]),
    ...(hasError || path.claim !== undefined
      ? []
      : [{ code: "no-interval", text: context.words.answers.warnings["no-interval"] }]),
    ...(isOpen ? [{ code: "open-interval", text: thresholdTexts.open[context.locale] }] : []),
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
