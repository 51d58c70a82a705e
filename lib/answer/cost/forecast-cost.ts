import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { accuracyFigures, accuracySource } from "#lib/answer/parts/accuracy-figures.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { assumeDay, basisOf, draftForecast } from "#lib/answer/parts/draft.ts";
import {
  canHead,
  type FittedMethod,
  fitFigures,
  type HeadingMethod,
  isFitted,
} from "#lib/answer/parts/fit-figures.ts";
import { fittedPoints, seenIn } from "#lib/answer/parts/fitted-points.ts";
import { isCalculated } from "#lib/answer/parts/named-system.ts";
import { fittedSeries } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Series } from "#lib/catalogue/series.ts";
import { targetDay } from "#lib/when/days.ts";
import { claimFigures, claimsAbout, rateFigures, sinceFigures, warnOfClaimEnd } from "./claim-figures.ts";
import { showHistory } from "./show-history.ts";

/**
 * What a system will cost: the fitted forecast where there is a series, beside what was claimed and seen since.
 *
 * @param asked the method that is to head the answer, where it is not the system's own
 */
export async function forecastCost(
  system: System,
  when: string,
  context: Context,
  asked: string = system.method.id,
): Promise<Answer> {
  const series = fittedSeries(system);
  const method = system.method.id;
  if (series !== undefined && isFitted(method)) {
    if (isBeforeLast(series, when)) return showHistory(system, when, context);
    const heading = canHead(asked, { system: system.id, series, points: fittedPoints(series) })
      ? asked
      : method;
    const fitting = { context, series, usual: method };
    const answer = await forecastFitted(system, when, { ...fitting, method: heading });
    return asked === heading ? answer : noteOtherMethod(answer, context);
  }
  if (isCalculated(system)) {
    const { calculateCost } = await import("./calculate-cost.ts");
    return calculateCost(system, when, context);
  }
  return (await import("./show-claims.ts")).showClaims(system, when, context);
}

/** What is not after the last observation is past: it is shown as it was seen. */
function isBeforeLast(series: Series, when: string): boolean {
  return targetDay(when) < (fittedPoints(series).at(-1)?.date ?? when);
}

/** The same answer, with a word where another method was asked for than the one that could be used. */
function noteOtherMethod(answer: Answer, { words }: Context): Answer {
  const note = { code: "other-method", text: words.answers.otherMethod };
  return { ...answer, warnings: [note, ...answer.warnings] };
}

interface Fitted {
  readonly context: Context;
  readonly series: Series;
  readonly method: HeadingMethod;
  readonly usual: FittedMethod;
}

async function forecastFitted(
  system: System,
  when: string,
  { context, series, method, usual }: Fitted,
): Promise<Answer> {
  const points = fittedPoints(series);
  const day = targetDay(when);
  const fit = fitFigures({ system: system.id, method, usual, series, points, day }, context);
  const claims = claimFigures(system.claims, when, context);
  const figures = [
    ...fit.figures.filter(({ group }) => group === "headline"),
    ...claims,
    ...ratioToClaim(fit.figures, claims, { system, when, context }),
    ...rateFigures(system, context),
    ...sinceFigures(system.claims, series, points, context),
    ...(await loadContradictions(system, when, context)),
    ...fit.figures.filter(({ group }) => group !== "headline"),
    ...accuracyFigures(system.id, method, context),
  ];
  const used = points.map((point) => point.source ?? series.source);
  const warnings = fit.headline.warnings.map((code) => ({
    code,
    text: context.words.answers.warnings[code],
  }));
  const record = series.kind === "record" ? [{ code: "record", text: context.words.answers.record }] : [];
  return draftForecast(
    system,
    { when, day, context },
    {
      figures,
      assumptions: [assumeDay(when, day, context), basisOf(system, context)],
      warnings: [...warnings, ...warnOfClaimEnd(claims, when, context), ...record],
      sources: citeAll(context, figures, [...fit.sources, accuracySource], used),
      asOf: fit.headline.asOf,
      ...chartOf({
        title: system.name[context.locale],
        unit: series.unit,
        method: context.words.answers.methods[method],
        seen: seenIn(series, points),
        claims: claimsAbout(system.claims, when),
        paths: [{ model: fit.model, to: day }],
        figures,
        when,
      }),
    },
  );
}

/** How far the fit lies from the claim for the same year: not a judgement, a ratio. */
function ratioToClaim(
  fitted: readonly Figure[],
  claims: readonly Figure[],
  { system, when, context }: { readonly system: System; readonly when: string; readonly context: Context },
): Figure[] {
  const known = system.claims;
  const median = fitted.find(({ id }) => id === "median");
  const claim = claims.find(({ id }) => known.some((one) => id === `claim:${one.id}`));
  if (median === undefined || claim === undefined || claim.date !== when) return [];
  const by = known.find((one) => claim.id === `claim:${one.id}`)?.by ?? "";
  return [
    {
      id: "fit-to-claim",
      label: context.words.answers.fitToClaim(by),
      value: median.value / claim.value,
      unit: "×",
      kind: "computed",
      group: "claim",
      source: median.source,
    },
  ];
}

/** What was composed of claims is as much claimed of a past year as of another. */
export function showPastCost(
  system: System,
  when: string | undefined,
  context: Context,
): Promise<Answer> | Answer {
  const isClaimed = system.method.id === "composed" && when !== undefined;
  return isClaimed ? forecastCost(system, when, context) : showHistory(system, when, context);
}

/** Where claims about a system disagree: a file of its own, as of most systems no claims do. */
async function loadContradictions(system: System, when: string, context: Context): Promise<Figure[]> {
  if (system.contradictions.length === 0) return [];
  const { contradictionFigures } = await import("#lib/answer/parts/contradiction-figures.ts");
  return contradictionFigures(system, when, context);
}
