import type { QueryOf } from "#lib/ask/query.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { claimInYears } from "#lib/forecast/claim.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import type { Answer, Figure, Locale } from "./answer.ts";
import { basisOf } from "./basis.ts";
import { type Believed, believedAt, observedBy } from "./believed-at.ts";
import { citeAll } from "./cite.ts";
import { declineAbout } from "./decline.ts";
import { declineTokens } from "./decline-tokens.ts";
import { draftForecast } from "./draft-forecast.ts";
import { askedSystem, namedSystem } from "./named-system.ts";
import { outputPath } from "./output-path.ts";
import { pathsChart } from "./path-chart.ts";
import { isWithin, periodOf } from "./period.ts";
import { stepsOf } from "./steps.ts";
import { asOfPath, pathOf, type SystemPath } from "./system-path.ts";
import { type Words, wordsOf } from "./words.ts";

const texts = {
  middle: {
    en: "Each date is taken as its middle day.",
    vi: "Mỗi mốc thời gian được tính vào ngày chính giữa của nó.",
  },
  observed: {
    en: "Dates before the last observation show what was observed then; those without an observation are left out.",
    vi: "Các mốc trước lần quan sát gần nhất là số liệu thực tế khi đó; mốc nào không có quan sát thì bỏ qua.",
  },
  ended: {
    en: "The claim ends there: of later dates it says nothing.",
    vi: "Nhận định dừng ở đó: nó không nói gì về các mốc sau.",
  },
  to: { en: " to ", vi: " đến " },
  through: { en: "date by date", vi: "theo từng mốc" },
} as const;

/** The level of the interval that stands in a row. */
const rowLevel = 0.8;

/** What a system costs at each date of a span, with the 80 % interval of each and what was claimed of it. */
export function forecastSeries(
  { system: id, when, aspect }: QueryOf<"forecast.series">,
  locale: Locale,
): Answer {
  const system = askedSystem(id, aspect);
  if (system === undefined) return declineTokens(namedSystem(id), when, locale);
  const words = wordsOf(locale);
  const path = pathOf(system, locale);
  const output = outputPath(system, locale);
  const rows = path === undefined ? [] : rowsOf(path, when);
  if (path === undefined || rows.length === 0) return declineAbout("no_data", system, { when, locale });
  const written = output === undefined ? [] : rowsOf(output, when);
  const figures = [
    ...headlineOf(rows, path),
    ...headlineOf(written, path).map((figure) => ({ ...figure, id: `${figure.id}:output` })),
    ...rows.flatMap((row) => [
      ...rowFigures(row, system, words),
      ...written.filter(({ step }) => step === row.step).map(outputFigure),
    ]),
  ];
  const isPastToo = rows.some(({ kind }) => kind === "observed");
  const codes = [...new Set(rows.flatMap(({ warnings }) => warnings))];
  const cited = typeof path.source === "string" ? [] : [path.source];
  return draftForecast(
    system,
    { when: `${when.replace("..", texts.to[locale])}, ${texts.through[locale]}`, locale },
    {
      figures,
      assumptions: [
        { id: "day", label: words.dayTaken, value: texts.middle[locale], origin: "default" },
        basisOf(system, locale),
      ],
      warnings: [
        ...(isPastToo ? [{ code: "observed", text: texts.observed[locale] }] : []),
        ...codes.map((code) => ({ code, text: words.warnings[code] })),
        ...(isEnded(path, when) ? [{ code: "claim-ended", text: texts.ended[locale] }] : []),
      ],
      sources: citeAll(
        figures,
        cited,
        path.points.map(({ source }) => source),
      ),
      asOf: asOfPath(path),
      ...pathsChart(output === undefined ? [path] : [path, output], {
        title: system.name[locale],
        to:
          figures[0]?.date?.length === "YYYY-MM-DD".length
            ? figures[0].date
            : targetDay(stepsOf(when).at(-1) ?? when),
        figures,
        locale,
      }),
    },
  );
}

/** Whether the path is a claim that says nothing of the end of the span. */
function isEnded({ claim }: SystemPath, when: string): boolean {
  return claim?.lastYear !== undefined && claim.lastYear < Number(periodOf(when).to.slice(0, 4));
}

interface Row extends Believed {
  readonly step: string;
}

/** A row a step; none for a past step in which nothing was observed, nor for one that a claim says nothing of. */
function rowsOf(path: SystemPath, when: string): readonly Row[] {
  return stepsOf(when).flatMap((step) => {
    const seen = observedBy(path, periodOf(step).to);
    const believed = seen !== undefined && isOf(seen.date, step) ? seen : believedAt(path, step);
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

function outputFigure({ step, warnings: _, ranges: __, ...figure }: Row): Figure {
  const id = `row:${step}`;
  return { ...figure, id: `${id}:output`, group: "row", explains: id };
}

function rowFigures(row: Row, { claims }: System, { claims: claimsBy }: Words): Figure[] {
  const { step, warnings: _, ranges, ...figure } = row;
  const id = `row:${step}`;
  const range = ranges?.find(({ level }) => level === rowLevel);
  const main: Figure = { ...figure, id, label: step, group: "row", ...(range && { ranges: [range] }) };
  const year = Number(step.slice(0, 4));
  const claim = claims.find(({ from, lastYear }) => from.year <= year && year <= (lastYear ?? year));
  if (row.kind !== "forecast" || claim === undefined) return [main];
  return [
    main,
    {
      id: `${id}:claim`,
      label: claimsBy(claim.by),
      value: claim.to?.year === year ? claim.to.value : claimInYears(claim, String(year)).median,
      unit: claim.unit,
      kind: "claim",
      group: "row",
      date: String(year),
      explains: id,
      source: claim.source,
    },
  ];
}
