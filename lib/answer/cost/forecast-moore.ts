import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll, methodSection } from "#lib/answer/parts/cite.ts";
import { contradictionFigures } from "#lib/answer/parts/contradiction-figures.ts";
import { assumeDay, draftForecast } from "#lib/answer/parts/draft.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { getFitted, seenIn } from "#lib/answer/parts/fitted-points.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { fitMoore, fitShrunkDrift, forecastAt } from "#lib/forecast/index.ts";
import { targetDay } from "#lib/when/days.ts";
import { yearOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { rateFigures } from "./claim-figures.ts";

/** Moore's law as it is told of speed, not of transistors. */
export const quickDoublingMonths = 18;

const reference = "gpt3";
const source = {
  id: "fit:moore",
  title: "AI Cost: Moore's law from the last observed cost of GPT-3-level training",
  address: methodSection("moore"),
} as const;

/** What Moore's law alone makes of the last observed cost of GPT-3's level, and how many times faster the cost falls. */
export function forecastMoore(system: System, when: string, context: Context): Answer {
  const words = wordsInDetail(context.locale).cost.moore;
  const { series, points, last } = getFitted(reference, context);
  const day = targetDay(when);
  const [usual, quick, fitted] = [
    fitMoore(points),
    fitMoore(points, quickDoublingMonths),
    fitShrunkDrift(points),
  ];
  const forecast = forecastAt(usual, day);
  const figures: Figure[] = [
    ...figuresOfParts(
      [
        {
          label: words.level,
          value: forecast.median,
          unit: "USD",
          kind: "forecast",
          date: day,
        },
        {
          id: "quick",
          label: words.quick,
          value: forecastAt(quick, day).median,
          unit: "USD",
          kind: "forecast",
        },
        {
          id: "from",
          label: words.last,
          value: last.value,
          unit: "USD",
          kind: "observed",
          date: String(yearOf(forecast.asOf)),
          source: last.source,
        },
      ],
      { id: "median", group: "headline", source: source.id },
    ),
    ...figuresOfParts(
      [
        {
          label: words.faster,
          value: fitted.driftPerYear / usual.driftPerYear,
          unit: "×",
        },
      ],
      { id: "moore:fitted", group: "estimate", source: source.id },
    ),
    ...rateFigures(system, context),
    ...contradictionFigures(system, when, context),
  ];
  return draftForecast(
    system,
    { when, day, context },
    {
      figures,
      assumptions: [assumeDay(when, day, context)],
      warnings: [{ code: "no-interval", text: context.words.answers.warnings["no-interval"] }],
      sources: citeAll(context, figures, [{ ...source, read: forecast.asOf }]),
      asOf: forecast.asOf,
      ...chartOf({
        title: system.name[context.locale],
        unit: series.unit,
        method: context.words.answers.methods.moore,
        seen: seenIn(series, points),
        paths: [{ model: usual, to: day }],
        figures,
        when,
      }),
    },
  );
}
