import { fittedSeries } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Series } from "#lib/catalogue/series.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import { accuracyFigures, accuracySource } from "./accuracy-figures.ts";
import type { Answer, Figure, Locale } from "./answer.ts";
import { basisOf } from "./basis.ts";
import { isCalculated } from "./calculated.ts";
import { chartOf } from "./chart-of.ts";
import { citeAll } from "./cite.ts";
import { claimFigures, claimsAbout } from "./claim-figures.ts";
import { contradictionFigures } from "./contradiction-figures.ts";
import { dayTaken } from "./day-taken.ts";
import { draftForecast } from "./draft-forecast.ts";
import { type FittedMethod, fitFigures, isFitted } from "./fit-figures.ts";
import { fittedPoints } from "./fitted-points.ts";
import { noData } from "./no-data.ts";
import { rateFigures } from "./rate-figures.ts";
import { seenIn } from "./seen-in.ts";
import { sinceFigures } from "./since-figures.ts";
import { type Words, wordsOf } from "./words.ts";

/** What a system will cost: the fitted forecast where there is a series, beside what was claimed and seen since. */
export async function forecastCost(system: System, when: string, locale: Locale): Promise<Answer> {
  const series = fittedSeries(system);
  const method = system.method.id;
  if (series !== undefined && isFitted(method)) {
    return fittedCost(system, when, { locale, words: wordsOf(locale), series, method });
  }
  if (isCalculated(system)) {
    const { calculatedCost } = await import("./calculators.ts");
    return calculatedCost(system, when, locale);
  }
  return claimedCost(system, when, { locale, words: wordsOf(locale) });
}

interface Context {
  readonly locale: Locale;
  readonly words: Words;
}

type Fitted = Context & { readonly series: Series; readonly method: FittedMethod };

function fittedCost(system: System, when: string, { locale, words, series, method }: Fitted): Answer {
  const points = fittedPoints(series);
  const day = targetDay(when);
  const fit = fitFigures({ system: system.id, method, series, points, day }, words);
  const claims = claimFigures(system.claims, when, words);
  const figures = [
    ...fit.figures.filter(({ group }) => group === "headline"),
    ...claims,
    ...ratioToClaim(fit.figures, claims, { system, when, words }),
    ...rateFigures(system, locale),
    ...sinceFigures(system.claims, series, points, words),
    ...contradictionFigures(system, when, locale),
    ...fit.figures.filter(({ group }) => group !== "headline"),
    ...accuracyFigures(system.id, method, locale),
  ];
  const used = points.map((point) => point.source ?? series.source);
  const warnings = fit.headline.warnings.map((code) => ({ code, text: words.warnings[code] }));
  const record = series.kind === "record" ? [{ code: "record", text: words.record }] : [];
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
        asOf: fit.headline.asOf,
        method: words.methods[method],
        seen: seenIn(series, points),
        claims: claimsAbout(system.claims, when),
        paths: [{ model: fit.model, to: day }],
        figures,
        when,
      }),
    },
  );
}

async function claimedCost(system: System, when: string, { locale, words }: Context): Promise<Answer> {
  const { extraFigures } = await import("./extra-figures.ts");
  const claims = claimFigures(system.claims, when, words);
  const figures = [
    ...claims,
    ...rateFigures(system, locale),
    ...contradictionFigures(system, when, locale),
    ...extraFigures(system, claims, locale),
  ];
  if (figures.length === 0) {
    return noData(system, words.echo({ what: words.futureCost(system.name[locale]), when }), locale);
  }
  return draftForecast(
    system,
    { when, locale },
    {
      figures,
      assumptions: [basisOf(system, locale)],
      warnings: [{ code: "no-interval", text: words.noFit }, ...claimEnded(claims, when, words)],
      sources: citeAll(figures),
      ...claimedChart(system, { when, locale, words, figures }),
    },
  );
}

function claimedChart(
  system: System,
  { when, locale, words, figures }: Context & { readonly when: string; readonly figures: readonly Figure[] },
): Pick<Answer, "chart"> {
  return chartOf({
    title: system.name[locale],
    unit: system.unit,
    method: words.methods.claim,
    claims: claimsAbout(system.claims, when),
    figures,
    when,
  });
}

function claimEnded(claims: readonly Figure[], when: string, words: Words): Answer["warnings"] {
  const isEnded = claims.some(
    ({ explains, date }) => explains === undefined && (date ?? when) < when.slice(0, 4),
  );
  return isEnded ? [{ code: "claim-ended", text: words.claimEnded }] : [];
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
      label: words.fitToClaim(by),
      value: median.value / claim.value,
      unit: "×",
      kind: "computed",
      group: "claim",
      source: median.source,
    },
  ];
}
