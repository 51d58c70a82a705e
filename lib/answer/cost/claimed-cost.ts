import type { Answer } from "#lib/answer/answer.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { disagreements } from "#lib/answer/parts/contradiction-figures.ts";
import { basisOf, draftForecast } from "#lib/answer/parts/draft.ts";
import { claimsOfPath } from "#lib/answer/parts/system-path.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";
import { asOfClaims, claimEnded, claimFigures, claimsAbout, rateFigures } from "./claim-figures.ts";
import { extraFigures } from "./extra-figures.ts";

/** What is claimed of a system that was never observed. */
export async function claimedCost(system: System, when: string, locale: Locale): Promise<Answer> {
  const words = wordsOf(locale);
  const claims = claimFigures(system.claims, when, words);
  const extra = extraFigures(system, claims, when, locale);
  const heading = extra.filter(({ group }) => group === "headline");
  const figures = [
    ...claims,
    ...rateFigures(system, locale),
    ...(await disagreements(system, when, locale)),
    ...extra,
  ];
  const ended = claimEnded([...claims, ...heading], when, words);
  if (figures.length === 0) return declineAbout("no_data", system, { when, locale });
  return draftForecast(
    system,
    { when, locale },
    {
      figures,
      assumptions: [basisOf(system, locale)],
      warnings: [{ code: "no-interval", text: words.answers.noFit }, ...ended],
      sources: citeAll(figures),
      ...asOfClaims({ claims: claimsOfPath(system) }, when),
      ...chartOf({
        title: system.name[locale],
        unit: system.unit,
        method: words.answers.methods.claim,
        claims: claimsAbout(system.claims, when),
        figures,
        when,
        ...(ended.length > 0 && { asked: targetDay(when) }),
      }),
    },
  );
}
