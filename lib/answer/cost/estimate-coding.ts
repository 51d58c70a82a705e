import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { type ChartParts, chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draftForecast } from "#lib/answer/parts/draft.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { seenFigures } from "#lib/answer/parts/fitted-points.ts";
import { getQuantity } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { targetDay } from "#lib/when/days.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** Labour cost of a task without an assistant when nobody says: a round number to take shares of. */
const usualLabourUsd = 100;

/**
 * The time of a coding task with an assistant, and the labour cost that is left of $100: as claimed, and as a
 * randomised trial found. Neither is a series, so no later year is forecast: they stand with their own dates.
 */
export function estimateCoding(system: System, when: string, context: Context): Answer {
  const words = wordsInDetail(context.locale).cost.coding;
  const claimed = getQuantity("coding", "coding-time-left");
  const saved = getQuantity("coding", "coding-trial-faster");
  const shown = [
    { id: "claim:coding", left: claimed.value, of: claimed, kind: "claim", group: "claim" },
    { id: "observed:coding", left: 1 - saved.value, of: saved, kind: "observed", group: "since" },
  ] as const;
  const figures = shown.flatMap(({ id, left, of, kind, group }) =>
    figuresOfParts(
      [
        { label: words.timeLeft, value: left, unit: "fraction", kind, ...(of.when && { date: of.when }) },
        { id: "labour", label: words.costLeft, value: usualLabourUsd * left, unit: "USD" },
      ],
      { id, group, source: of.source },
    ),
  );
  return draftForecast(
    system,
    { when, context },
    {
      figures,
      assumptions: [
        {
          id: "labour",
          label: words.labour,
          value: usualLabourUsd,
          unit: "USD",
          origin: "default",
        },
      ],
      warnings: [
        { code: "no-interval", text: context.words.answers.noFit },
        { code: "claim-ended", text: context.words.answers.claimEnded },
      ],
      sources: citeAll(context, figures),
      ...chartOf({
        title: system.name[context.locale],
        unit: `fraction ${system.unit}`,
        method: context.words.answers.methods.claim,
        ...codingChart(figures, system, context),
        when,
        asked: targetDay(when),
      }),
    },
  );
}

/** The two shares, called shares of the time where no label says of what they are. */
function codingChart(
  figures: readonly Figure[],
  { unit }: System,
  context: Context,
): Pick<ChartParts, "seen" | "figures"> {
  const { drawn } = wordsInDetail(context.locale).cost.coding;
  const shares = figures.filter(({ explains }) => explains === undefined);
  return {
    seen: seenFigures(shares).map((one) => ({ ...one, label: drawn.trial })),
    figures: shares.map((one) => ({ ...one, unit: `fraction ${unit}`, label: drawn.claim })),
  };
}
