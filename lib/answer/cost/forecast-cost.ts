import type { Answer, Figure } from "#lib/answer/answer.ts";
import { accuracyFigures, accuracySource } from "#lib/answer/parts/accuracy-figures.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { disagreements } from "#lib/answer/parts/contradiction-figures.ts";
import { basisOf, dayTaken, draftForecast } from "#lib/answer/parts/draft.ts";
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
import { targetDay } from "#lib/forecast/target-day.ts";
import type { Locale } from "#lib/words/locale.ts";
import { type Words, wordsOf } from "#lib/words/words.ts";
import { claimEnded, claimFigures, claimsAbout, rateFigures, sinceFigures } from "./claim-figures.ts";
import { historyCost } from "./history-cost.ts";

/**
 * What a system will cost: the fitted forecast where there is a series, beside what was claimed and seen since.
 *
 * @param asked the method that is to head the answer, where it is not the system's own
 */
export async function forecastCost(
  system: System,
  when: string,
  locale: Locale,
  asked: string = system.method.id,
): Promise<Answer> {
  const series = fittedSeries(system);
  const method = system.method.id;
  if (series !== undefined && isFitted(method)) {
    if (isBeforeLast(series, when)) return historyCost(system, when, locale);
    const heading = canHead(asked, { system: system.id, series, points: fittedPoints(series) })
      ? asked
      : method;
    const context = { locale, words: wordsOf(locale), series, usual: method };
    return noted(await fittedCost(system, when, { ...context, method: heading }), asked === heading);
  }
  if (isCalculated(system)) {
    const { calculatedCost } = await import("./calculators.ts");
    return calculatedCost(system, when, locale);
  }
  return (await import("./claimed-cost.ts")).claimedCost(system, when, locale);
}

/** What is not after the last observation is past: it is shown as it was seen. */
function isBeforeLast(series: Series, when: string): boolean {
  return targetDay(when) < (fittedPoints(series).at(-1)?.date ?? when);
}

/** The same answer, with a word where another method was asked for than the one that could be used. */
function noted(answer: Answer, isAsAsked: boolean): Answer {
  if (isAsAsked) return answer;
  const text = wordsOf(answer.locale).answers.otherMethod;
  return { ...answer, warnings: [{ code: "other-method", text }, ...answer.warnings] };
}

interface Fitted {
  readonly locale: Locale;
  readonly words: Words;
  readonly series: Series;
  readonly method: HeadingMethod;
  readonly usual: FittedMethod;
}

async function fittedCost(
  system: System,
  when: string,
  { locale, words, series, method, usual }: Fitted,
): Promise<Answer> {
  const points = fittedPoints(series);
  const day = targetDay(when);
  const fit = fitFigures({ system: system.id, method, usual, series, points, day }, words);
  const claims = claimFigures(system.claims, when, words);
  const figures = [
    ...fit.figures.filter(({ group }) => group === "headline"),
    ...claims,
    ...ratioToClaim(fit.figures, claims, { system, when, words }),
    ...rateFigures(system, locale),
    ...sinceFigures(system.claims, series, points, words),
    ...(await disagreements(system, when, locale)),
    ...fit.figures.filter(({ group }) => group !== "headline"),
    ...accuracyFigures(system.id, method, locale),
  ];
  const used = points.map((point) => point.source ?? series.source);
  const warnings = fit.headline.warnings.map((code) => ({ code, text: words.answers.warnings[code] }));
  const record = series.kind === "record" ? [{ code: "record", text: words.answers.record }] : [];
  return draftForecast(
    system,
    { when, day, locale },
    {
      figures,
      assumptions: [dayTaken(when, day, words), basisOf(system, locale)],
      warnings: [...warnings, ...claimEnded(claims, when, words), ...record],
      sources: citeAll(figures, [...fit.sources, accuracySource], used),
      asOf: fit.headline.asOf,
      ...chartOf({
        title: system.name[locale],
        unit: series.unit,
        method: words.answers.methods[method],
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
  { system, when, words }: { readonly system: System; readonly when: string; readonly words: Words },
): Figure[] {
  const known = system.claims;
  const median = fitted.find(({ id }) => id === "median");
  const claim = claims.find(({ id }) => known.some((one) => id === `claim:${one.id}`));
  if (median === undefined || claim === undefined || claim.date !== when) return [];
  const by = known.find((one) => claim.id === `claim:${one.id}`)?.by ?? "";
  return [
    {
      id: "fit-to-claim",
      label: words.answers.fitToClaim(by),
      value: median.value / claim.value,
      unit: "×",
      kind: "computed",
      group: "claim",
      source: median.source,
    },
  ];
}

/** What was composed of claims is as much claimed of a past year as of another. */
export function pastCost(system: System, when: string | undefined, locale: Locale): Promise<Answer> | Answer {
  const isClaimed = system.method.id === "composed" && when !== undefined;
  return isClaimed ? forecastCost(system, when, locale) : historyCost(system, when, locale);
}
