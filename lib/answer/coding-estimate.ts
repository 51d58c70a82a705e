import { quantityCalled } from "#lib/catalogue/entry-of.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Answer, Locale } from "./answer.ts";
import { citeAll } from "./cite.ts";
import { draftForecast } from "./draft-forecast.ts";
import { figuresOfParts } from "./figure-parts.ts";
import { wordsOf } from "./words.ts";

/** Labour cost of a task without an assistant when nobody says: a round number to take shares of. */
const usualLabourUsd = 100;

const labels = {
  left: { en: "Time left with an assistant", vi: "Thời gian còn cần khi có trợ lý" },
  cost: { en: "of $100 of labour there remain", vi: "của 100 đô la nhân công còn lại" },
  labour: { en: "Labour cost without an assistant", vi: "Chi phí nhân công khi không có trợ lý" },
} as const;

/**
 * The time of a coding task with an assistant, and the labour cost that is left of $100: as claimed, and as a
 * randomised trial found. Neither is a series, so no later year is forecast: they stand with their own dates.
 */
export function codingEstimate(system: System, when: string, locale: Locale): Answer {
  const words = wordsOf(locale);
  const claimed = quantityCalled("coding", "coding-time-left");
  const saved = quantityCalled("coding", "coding-trial-faster");
  const shown = [
    { id: "claim:coding", left: claimed.value, of: claimed, kind: "claim", group: "claim" },
    { id: "observed:coding", left: 1 - saved.value, of: saved, kind: "observed", group: "since" },
  ] as const;
  const figures = shown.flatMap(({ id, left, of, kind, group }) =>
    figuresOfParts(
      [
        { label: labels.left, value: left, unit: "fraction", kind, ...(of.when && { date: of.when }) },
        { id: "labour", label: labels.cost, value: usualLabourUsd * left, unit: "USD" },
      ],
      { id, group, source: of.source, locale },
    ),
  );
  return draftForecast(
    system,
    { when, locale },
    {
      figures,
      assumptions: [
        { id: "labour", label: labels.labour[locale], value: usualLabourUsd, unit: "USD", origin: "default" },
      ],
      warnings: [
        { code: "no-interval", text: words.noFit },
        { code: "claim-ended", text: words.claimEnded },
      ],
      sources: citeAll(figures),
    },
  );
}
