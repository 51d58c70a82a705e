import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { contradictionFigures } from "#lib/answer/parts/contradiction-figures.ts";
import { basisOf, draftForecast } from "#lib/answer/parts/draft.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { claimsOfPath } from "#lib/answer/parts/system-path.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { getProduction } from "#lib/catalogue/contradictions/production.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { impliedLearningRate, neededGrowth } from "#lib/forecast/index.ts";
import { targetDay } from "#lib/when/days.ts";
import { asOfClaims, claimFigures, claimsAbout, rateFigures, warnOfClaimEnd } from "./claim-figures.ts";
import { extraFigures } from "./extra-figures.ts";

/** What is claimed of a system that was never observed. */
export function showClaims(system: System, when: string, context: Context): Answer {
  const claims = claimFigures(system.claims, when, context);
  const extra = extraFigures(system, claims, when, context);
  const production = productionFigures(system, context);
  const heading = extra.filter(({ group }) => group === "headline");
  const figures = [
    ...claims,
    ...rateFigures(system, context),
    ...contradictionFigures(system, when, context),
    ...extra,
    ...production,
  ];
  const ended = warnOfClaimEnd([...claims, ...heading], when, context);
  if (figures.length === 0) return declineAbout("no_data", system, { when, context });
  return draftForecast(
    system,
    { when, context },
    {
      figures,
      assumptions: [basisOf(system, context)],
      warnings: [
        { code: "no-interval", text: context.words.answers.noFit },
        ...(production.length > 0 ? [warnOfProduction(context)] : []),
        ...ended,
      ],
      sources: citeAll(context, figures),
      ...asOfClaims({ claims: claimsOfPath(system) }, when),
      ...chartOf({
        title: system.name[context.locale],
        unit: system.unit,
        method: context.words.answers.methods.claim,
        claims: claimsAbout(system.claims, when),
        figures,
        when,
        ...(ended.length > 0 && { asked: targetDay(when) }),
      }),
    },
  );
}

/**
 * What Wright's law makes of a claimed yearly fall: the growth of production that it needs at a published learning
 * rate, beside the growth that was observed and the learning rate which that growth would need instead.
 */
export function productionFigures({ claims }: System, context: Context): Figure[] {
  const { claims: held, learningRate, yearlyGrowth } = getProduction();
  const claim = claims.find(({ id }) => held.includes(id));
  if (claim === undefined) return [];
  const left = 1 + claim.ratePerYear;
  const { needed, learning, observed, implied } = context.words.answers.production;
  return figuresOfParts(
    [
      { label: needed, value: neededGrowth(left, learningRate.value), unit: "×" },
      {
        id: "learning",
        label: learning(learningRate.name[context.locale]),
        value: learningRate.value,
        unit: "fraction",
        kind: "observed",
        source: learningRate.source,
      },
      {
        id: "observed",
        label: observed(yearlyGrowth.name[context.locale]),
        value: yearlyGrowth.value,
        unit: "×",
        kind: "observed",
        source: yearlyGrowth.source,
      },
      {
        id: "implied",
        label: implied,
        value: impliedLearningRate(left, yearlyGrowth.value),
        unit: "fraction",
      },
    ],
    { id: `production:${claim.id}`, group: "estimate", source: claim.source },
  );
}

/** Production is a forecast of its own: whoever reads what follows from it must know. */
function warnOfProduction({ words }: Context): Answer["warnings"][number] {
  return { code: "production-assumed", text: words.answers.warnings["production-assumed"] };
}
