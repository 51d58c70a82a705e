import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { basisOf, draftForecast } from "#lib/answer/parts/draft.ts";
import { getFitted } from "#lib/answer/parts/fitted-points.ts";
import { askedSystem, namedSystem } from "#lib/answer/parts/named-system.ts";
import { pathsChart } from "#lib/answer/parts/path-chart.ts";
import { asOfPath, pathOf, type SystemPath } from "#lib/answer/parts/system-path.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { declineTokens } from "#lib/answer/talk/decline-tokens.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { fitMoore } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { targetDay } from "#lib/when/days.ts";
import { periodOf, yearOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { quickDoublingMonths } from "./moore-forecast.ts";
import { besideFigure, headlineOf, rowFigures, rowsOf } from "./series-rows.ts";
import { stepsOf } from "./span-steps.ts";

/** What a system costs at each date of a span, with the 80 % interval of each and what was claimed of it. */
export function forecastSeries(
  { system: id, when, aspect }: QueryOf<"forecast.series">,
  context: Context,
): Answer {
  const system = askedSystem(id, aspect, context);
  if (system === undefined) return declineTokens(namedSystem(id, context), when, context);
  const words = wordsInDetail(context.locale).cost.series;
  const path = pathOf(system, context);
  const second = pathBeside(system, context);
  const rows = path === undefined ? [] : rowsOf(path, when);
  if (path === undefined || rows.length === 0) return declineAbout("no_data", system, { when, context });
  const others = second === undefined ? [] : rowsOf(second, when);
  const figures = [
    ...headlineOf(rows, path),
    ...headlineOf(others, path).map((figure) => ({ ...figure, id: `${figure.id}:beside` })),
    ...rows.flatMap((row) => [
      ...rowFigures(row, system, context),
      ...others.filter(({ step }) => step === row.step).map(besideFigure),
    ]),
  ];
  const isPastToo = rows.some(({ kind }) => kind === "observed");
  const codes = [...new Set(rows.flatMap(({ warnings }) => warnings))];
  const cited = typeof path.source === "string" ? [] : [path.source];
  return draftForecast(
    system,
    { when: words.span(when), context },
    {
      figures,
      assumptions: [
        {
          id: "day",
          label: context.words.answers.dayTaken,
          value: words.middle,
          origin: "default",
        },
        basisOf(system, context),
      ],
      warnings: [
        ...(isPastToo ? [{ code: "observed", text: words.observed }] : []),
        ...codes.map((code) => ({ code, text: context.words.answers.warnings[code] })),
        ...(isEnded(path, when) ? [{ code: "claim-ended", text: words.ended }] : []),
      ],
      sources: citeAll(
        context,
        figures,
        cited,
        path.points.map(({ source }) => source),
      ),
      asOf: asOfPath(path),
      ...pathsChart(second === undefined ? [path] : [path, second], {
        title: system.name[context.locale],
        to:
          figures[0]?.date?.length === "YYYY-MM-DD".length
            ? figures[0].date
            : targetDay(stepsOf(when).at(-1) ?? when),
        figures,
        context,
      }),
    },
  );
}

/** Whether the path is a claim that says nothing of the end of the span. */
function isEnded({ claim }: SystemPath, when: string): boolean {
  return claim?.lastYear !== undefined && claim.lastYear < yearOf(periodOf(when).to);
}

/**
 * The path that stands beside a system's own: of a price list that of what is written, where its own is that of what is
 * read; of Moore's law that of the quicker doubling. Most have none.
 *
 * @param system a named model as it is sold, or any other system
 */
function pathBeside({ listPrice, ...system }: System, context: Context): SystemPath | undefined {
  if (system.computation === "moore") return quickPath(system, context);
  if (listPrice === undefined || system.unit !== listPrice.output.unit) return undefined;
  return pathOf({ ...system, listPrice: { ...listPrice, input: listPrice.output } }, context);
}

function quickPath(system: System, context: Context): SystemPath | undefined {
  const path = pathOf(system, context);
  const model = fitMoore(getFitted("gpt3", context).points, quickDoublingMonths);
  return path && { ...path, model, label: wordsInDetail(context.locale).cost.moore.quick };
}
