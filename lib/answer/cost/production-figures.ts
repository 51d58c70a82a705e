import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { getProduction } from "#lib/catalogue/contradictions/production.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { impliedLearningRate, neededGrowth } from "#lib/forecast/index.ts";

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
    { id: `production:${claim.id}`, group: "estimate", source: claim.source, context },
  );
}

/** Production is a forecast of its own: whoever reads what follows from it must know. */
export function assumedProduction({ words }: Context): Answer["warnings"][number] {
  return { code: "production-assumed", text: words.answers.warnings["production-assumed"] };
}
