import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { basisOf, draftForecast } from "#lib/answer/parts/draft.ts";
import { type Believed, evaluatePath, findObserved } from "#lib/answer/parts/evaluate-path.ts";
import { getFitted } from "#lib/answer/parts/fitted-points.ts";
import { askedSystem, namedSystem } from "#lib/answer/parts/named-system.ts";
import { pathsChart } from "#lib/answer/parts/path-chart.ts";
import { asOfPath, pathOf, type SystemPath } from "#lib/answer/parts/system-path.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { declineTokens } from "#lib/answer/talk/decline-tokens.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { claimInYears, fitMoore } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { targetDay } from "#lib/when/days.ts";
import { isWithin, periodOf, yearOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { quickDoublingMonths } from "./forecast-moore.ts";
import { stepsOf } from "./span-steps.ts";

/** The level of the interval that stands in a row. */
const rowLevel = 0.8;

/** What is known or believed of one step of a span. */
interface Row extends Believed {
  readonly step: string;
}

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

/** A row a step; none for a past step in which nothing was observed, nor for one that a claim says nothing of. */
function rowsOf(path: SystemPath, when: string): readonly Row[] {
  return stepsOf(when).flatMap((step) => {
    const seen = findObserved(path, periodOf(step).to);
    const believed = seen !== undefined && isOf(seen.date, step) ? seen : evaluatePath(path, step);
    if (believed === undefined) return [];
    const isOther = believed.kind !== "forecast" && !isOf(believed.date, step);
    return isOther ? [] : [{ ...believed, step }];
  });
}

/** Whether a year or a day belongs to a step. */
function isOf(date: string, step: string): boolean {
  return date.length === 4 ? step.startsWith(date) : isWithin(date, periodOf(step));
}

/** The last row, as the figure that heads the answer. */
function headlineOf(rows: readonly Row[], { system }: SystemPath): Figure[] {
  const last = rows.at(-1);
  if (last === undefined || last.kind === "observed") return [];
  const { step: _, warnings: __, ...figure } = last;
  const id = last.kind === "forecast" ? "median" : `claim:${system.claims[0]?.id ?? system.id}`;
  return [{ ...figure, id, group: "headline" }];
}

/** What the path beside says of a step, in the row of the first. */
function besideFigure({ step, warnings: _, ranges: __, ...figure }: Row): Figure {
  const id = `row:${step}`;
  return { ...figure, id: `${id}:beside`, column: figure.label, group: "row", explains: id };
}

/** A row, with what was claimed of its year where it is a forecast. */
function rowFigures(row: Row, { claims }: System, { words }: Context): Figure[] {
  const { step, warnings: _, ranges, ...figure } = row;
  const id = `row:${step}`;
  const range = ranges?.find(({ level }) => level === rowLevel);
  const main: Figure = {
    ...figure,
    id,
    label: step,
    column: figure.label,
    group: "row",
    ...(range && { ranges: [range] }),
  };
  const year = yearOf(step);
  if (row.kind !== "forecast") return [main];
  return [
    main,
    ...claims
      .filter(({ from, lastYear }) => from.year <= year && year <= (lastYear ?? year))
      .map((claim) => claimBeside(id, claim, { year, label: words.answers.claims(claim.by) })),
  ];
}

function claimBeside(
  row: string,
  claim: Claim,
  { year, label }: { readonly year: number; readonly label: string },
): Figure {
  return {
    id: `${row}:claim:${claim.id}`,
    label,
    column: label,
    value: claim.to?.year === year ? claim.to.value : claimInYears(claim, String(year)).median,
    unit: claim.unit,
    kind: "claim",
    group: "row",
    date: String(year),
    explains: row,
    source: claim.source,
  };
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
