import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { contradictionFigures } from "#lib/answer/parts/contradiction-figures.ts";
import { basisOf, draftForecast } from "#lib/answer/parts/draft.ts";
import { claimsOfPath } from "#lib/answer/parts/system-path.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { targetDay } from "#lib/when/days.ts";
import { asOfClaims, claimEnded, claimFigures, claimsAbout, rateFigures } from "./claim-figures.ts";
import { extraFigures } from "./extra-figures.ts";
import { assumedProduction, productionFigures } from "./production-figures.ts";

/** What is claimed of a system that was never observed. */
export function claimedCost(system: System, when: string, context: Context): Answer {
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
  const ended = claimEnded([...claims, ...heading], when, context);
  if (figures.length === 0) return declineAbout("no_data", system, { when, context });
  return draftForecast(
    system,
    { when, context },
    {
      figures,
      assumptions: [basisOf(system, context)],
      warnings: [
        { code: "no-interval", text: context.words.answers.noFit },
        ...(production.length > 0 ? [assumedProduction(context)] : []),
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
