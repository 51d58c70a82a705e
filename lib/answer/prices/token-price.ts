import type { Answer } from "#lib/answer/answer.ts";
import { claimEnded, claimFigures } from "#lib/answer/cost/claim-figures.ts";
import { forecastCost } from "#lib/answer/cost/forecast-cost.ts";
import { historyCost } from "#lib/answer/cost/history-cost.ts";
import { findSystem } from "#lib/answer/data.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { soldSystem } from "#lib/answer/parts/named-system.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

/** What tokens will cost: of a named model its list price, of a level of capability the lowest price at that level. */
export async function forecastTokenPrice(system: System, when: string, locale: Locale): Promise<Answer> {
  const sold = soldSystem(system);
  if (sold === undefined) return unpriced(system, when, locale);
  if (sold.listPrice === undefined) return ofLevel(system, sold, await forecastCost(sold, when, locale));
  const { forecastListPrice } = await import("./list-price.ts");
  return besideLevel(system, forecastListPrice(sold, sold.listPrice, when, locale), when);
}

/** What tokens cost, or have cost, in the same two senses. */
export async function tokenPrice(system: System, when: string | undefined, locale: Locale): Promise<Answer> {
  const sold = soldSystem(system);
  if (sold === undefined) return unpriced(system, when, locale);
  if (sold.listPrice === undefined) return ofLevel(system, sold, await historyCost(sold, when, locale));
  const { listPriceAt } = await import("./list-price-at.ts");
  return listPriceAt(sold, sold.listPrice, when, locale);
}

/** What is claimed of tokens at a model's level stands beside its own list price, by the level's name. */
export function besideLevel({ tokens = "" }: System, answer: Answer, when: string): Answer {
  const level = findSystem(tokens);
  if (level === undefined || level.claims.length === 0) return answer;
  const { locale } = answer;
  const claims = claimFigures(level.claims, when, wordsOf(locale)).map((figure) => {
    return figure.explains === undefined
      ? { ...figure, label: `${level.name[locale]}: ${figure.label}` }
      : figure;
  });
  return {
    ...answer,
    figures: [...answer.figures, ...claims],
    warnings: [...answer.warnings, ...claimEnded(claims, when, wordsOf(locale))],
    sources: [
      ...answer.sources,
      ...citeAll(claims).filter(({ id }) => !answer.sources.some((one) => one.id === id)),
    ],
  };
}

async function unpriced(system: System, when: string | undefined, locale: Locale): Promise<Answer> {
  return (await import("#lib/answer/talk/decline-tokens.ts")).declineTokens(system, when, locale);
}

const levelOnly = {
  en: "has no list price of its own: this is the lowest price of tokens at its level.",
  vi: "không có giá niêm yết riêng: đây là giá token thấp nhất ở mức năng lực của nó.",
};

/** The price of a level, said to be one where a system was named that is only linked to it. */
function ofLevel({ id, name }: System, level: System, answer: Answer): Answer {
  if (level.id === id || answer.figures.length === 0) return answer;
  const { locale } = answer;
  const text = `${name[locale]} ${levelOnly[locale]}`;
  return { ...answer, warnings: [{ code: "level-price", text }, ...answer.warnings] };
}
