import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { claimFigures, warnOfClaimEnd } from "#lib/answer/cost/claim-figures.ts";
import { forecastCost } from "#lib/answer/cost/forecast-cost.ts";
import { showHistory } from "#lib/answer/cost/show-history.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { soldSystem } from "#lib/answer/parts/named-system.ts";
import type { System } from "#lib/catalogue/schema.ts";

/** What tokens will cost: of a named model its list price, of a level of capability the lowest price at that level. */
export async function forecastTokenPrice(system: System, when: string, context: Context): Promise<Answer> {
  const sold = soldSystem(system, context);
  if (sold === undefined) return declineUnpriced(system, when, context);
  if (sold.listPrice === undefined)
    return noteLevel(system, sold, await forecastCost(sold, when, context), context);
  const { forecastListPrice } = await import("./list-price.ts");
  return addLevelClaims(system, forecastListPrice(sold, sold.listPrice, when, context), when, context);
}

/** What tokens cost, or have cost, in the same two senses. */
export async function showTokenPrice(
  system: System,
  when: string | undefined,
  context: Context,
): Promise<Answer> {
  const sold = soldSystem(system, context);
  if (sold === undefined) return declineUnpriced(system, when, context);
  if (sold.listPrice === undefined)
    return noteLevel(system, sold, await showHistory(sold, when, context), context);
  const { showListPrice } = await import("./list-price.ts");
  return showListPrice(sold, sold.listPrice, when, context);
}

/** What is claimed of tokens at a model's level stands beside its own list price, by the level's name. */
export function addLevelClaims(
  { tokens = "" }: System,
  answer: Answer,
  when: string,
  context: Context,
): Answer {
  const level = context.data.catalogue.find(tokens);
  if (level === undefined || level.claims.length === 0) return answer;
  const claims = claimFigures(level.claims, when, context).map((figure) => {
    return figure.explains === undefined
      ? { ...figure, label: `${level.name[context.locale]}: ${figure.label}` }
      : figure;
  });
  return {
    ...answer,
    figures: [...answer.figures, ...claims],
    warnings: [...answer.warnings, ...warnOfClaimEnd(claims, when, context)],
    sources: [
      ...answer.sources,
      ...citeAll(context, claims).filter(({ id }) => !answer.sources.some((one) => one.id === id)),
    ],
  };
}

async function declineUnpriced(system: System, when: string | undefined, context: Context): Promise<Answer> {
  return (await import("#lib/answer/talk/decline-tokens.ts")).declineTokens(system, when, context);
}

/** The price of a level, said to be one where a system was named that is only linked to it. */
function noteLevel({ id, name }: System, level: System, answer: Answer, context: Context): Answer {
  if (level.id === id || answer.figures.length === 0) return answer;
  const text = context.words.answers.levelPrice(name[context.locale]);
  return { ...answer, warnings: [{ code: "level-price", text }, ...answer.warnings] };
}
