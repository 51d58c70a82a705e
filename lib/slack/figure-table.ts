import type { Answer, Figure, Locale } from "#lib/answer/answer.ts";
import { rangeName, valueText } from "./figure-lines.ts";
import { formatDate } from "./format-date.ts";
import { formatValue } from "./format-value.ts";
import { viewWords } from "./view-words.ts";

/** What stands above some figures, and each of them by the row that it belongs to. */
interface Column {
  readonly head: string;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * The figures of an answer that are rows of a table, as lines of equal columns under their heads: date, value, range,
 * when it was observed, and a column for each kind of figure that explains a row. None where there are no rows.
 */
export function figureTable(answer: Answer): readonly string[] {
  const { figures, locale } = answer;
  const rows = figures.filter(({ group, explains }) => group === "row" && explains === undefined);
  const beside = figures.filter(({ group, explains }) => group === "row" && explains !== undefined);
  const columns = [
    ...ownColumns(rows, figures.find(({ group }) => group === "headline")?.label, locale),
    ...[...new Set(beside.map(({ label }) => label))].map((head) =>
      column(
        head,
        beside.flatMap((figure) =>
          figure.label === head ? [[figure.explains ?? "", valueText(figure, locale)]] : [],
        ),
      ),
    ),
  ].filter(({ cells }) => cells.size > 0);
  if (rows.length === 0) return [];
  return aligned([
    columns.map(({ head }) => head),
    ...rows.map(({ id }) => columns.map(({ cells }) => cells.get(id) ?? "")),
  ]);
}

/** @param valued what the values are called, where the answer is headed by one of them */
function ownColumns(rows: readonly Figure[], valued: string | undefined, locale: Locale): readonly Column[] {
  const words = viewWords(locale);
  const level = rows.find(({ ranges = [] }) => ranges.length > 0)?.ranges?.[0]?.level;
  const isByYear = rows.every(({ label }) => label.length === "YYYY".length);
  return [
    column(
      isByYear ? words.table.year : words.table.time,
      rows.map(({ id, label }) => [id, label]),
    ),
    column(
      valued ?? words.table.value,
      rows.map((figure) => [figure.id, valueText(figure, locale)]),
    ),
    column(
      level === undefined ? "" : rangeName(level, locale),
      rows.flatMap(({ id, unit, ranges: [range] = [] }) =>
        range === undefined
          ? []
          : [
              [
                id,
                [range.low, range.high]
                  .map((value) => formatValue(value, unit, locale))
                  .join(` ${words.to} `),
              ],
            ],
      ),
    ),
    column(
      words.table.observed,
      rows.flatMap(({ id, kind, date = "" }) =>
        kind === "observed" ? [[id, formatDate(date, locale)]] : [],
      ),
    ),
  ];
}

function column(head: string, cells: readonly (readonly string[])[]): Column {
  return { head, cells: new Map(cells.map(([id = "", text = ""]) => [id, text])) };
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(width(at)))
      .join("  ")
      .trimEnd(),
  );
}
