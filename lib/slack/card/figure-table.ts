import type { Answer, Figure } from "#lib/answer/answer.ts";
import { formatDate } from "#lib/format/format-date.ts";
import { formatBare, unitAfter } from "#lib/format/format-value.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";
import { rangeName } from "./figure-lines.ts";

/** What stands above some cells, and each of them by the row that it belongs to. */
interface Column {
  readonly head: string;
  /** stands below the head */
  readonly unit?: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** As wide as a message in a narrow window shows a line of such letters. */
const widestTable = 70;
/** Heads longer than this are written over several lines; than those that follow, where the table would be too wide. */
const widestHeads = [24, 19, 13] as const;

/** Columns side by side, in lines of equal columns for letters of equal width; heads first. */
function alignedTable(columns: readonly Column[], rows: readonly string[]): readonly string[] {
  const tables = widestHeads.map((widest) => tableOf(columns, rows, widest));
  const fitting = tables.find((lines) => lines.every(({ length }) => length <= widestTable));
  return fitting ?? tables.at(-1) ?? [];
}

function tableOf(columns: readonly Column[], rows: readonly string[], widestHead: number): readonly string[] {
  const heads = columns.map(({ head, cells }) => {
    return wrapped(head, Math.max(widestHead, ...[...cells.values()].map(({ length }) => length)));
  });
  const height = Math.max(...heads.map(({ length }) => length));
  const units = columns.map(({ unit = "" }) => unit);
  return aligned([
    ...Array.from({ length: height }, (_, at) => heads.map((lines) => lines[at] ?? "")),
    ...(units.some((unit) => unit !== "") ? [units] : []),
    ...rows.map((row) => columns.map(({ cells }) => cells.get(row) ?? "")),
  ]);
}

function wrapped(text: string, widest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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

/**
 * The figures of an answer that are rows of a table, as lines of equal columns under their heads: date, value, range or
 * when it was observed, and a column for each kind of figure that explains a row. None where there are no rows.
 */
export function figureTable({ figures, locale }: Answer): readonly string[] {
  const inTable = figures.filter(({ group }) => group === "row");
  const rows = inTable.filter(({ explains }) => explains === undefined);
  if (rows.length === 0) return [];
  const beside = inTable.filter(({ explains }) => explains !== undefined);
  const explained = [...new Set(beside.map(headOf))].map((head) =>
    valueColumn(
      head,
      beside.filter((figure) => headOf(figure) === head),
      locale,
    ),
  );
  const main = [timeColumn(rows, locale), valueColumn(headOfRows(rows, locale), rows, locale)];
  const ranged = rangeColumn(rows, locale);
  const columns =
    ranged === undefined
      ? [...main, ...explained, ...observedColumn(rows, locale)]
      : [...main, ranged, ...explained];
  const marks = new Set(rows.map(({ label }) => timeOf(label).mark).filter((mark) => mark !== ""));
  return [
    ...alignedTable(
      columns,
      rows.map(({ id }) => id),
    ),
    ...[...marks].map((mark) => `† ${mark}`),
  ];
}

function headOf({ column, label }: Figure): string {
  return column ?? label;
}

/** What is not observed names the column; of observations alone only a name that all of them have. */
function headOfRows(rows: readonly Figure[], locale: Locale): string {
  const ahead = rows.filter(({ kind }) => kind !== "observed");
  const [name, ...others] = new Set((ahead.length > 0 ? ahead : rows).flatMap(({ column }) => column ?? []));
  return name === undefined || others.length > 0 ? wordsOf(locale).messages.table.value : name;
}

function timeColumn(rows: readonly Figure[], locale: Locale): Column {
  const { year, midYear, time } = wordsOf(locale).messages.table;
  const byYear = rows.every(({ kind }) => kind === "observed") ? year : midYear;
  const cells = rows.map(({ id, label }) => ({ id, ...timeOf(label) }));
  return {
    head: cells.every((cell) => cell.time.length === "YYYY".length) ? byYear : time,
    cells: new Map(cells.map((cell) => [cell.id, cell.mark === "" ? cell.time : `${cell.time}†`])),
  };
}

/** The time of a row, and what stands behind it in brackets: that its day or value could not be checked. */
function timeOf(label: string): { readonly time: string; readonly mark: string } {
  const at = label.indexOf(" (");
  return at < 0 ? { time: label, mark: "" } : { time: label.slice(0, at), mark: label.slice(at + 2, -1) };
}

/** Values without the words of their unit, which stand under the head. */
function valueColumn(head: string, figures: readonly Figure[], locale: Locale): Column {
  return {
    head,
    unit: unitAfter(figures[0]?.unit ?? "", locale),
    cells: new Map(
      figures.map(({ id, explains = id, value, unit }) => [explains, formatBare(value, unit, locale)]),
    ),
  };
}

/** What was observed has no range: the day of it stands in its place. */
function rangeColumn(rows: readonly Figure[], locale: Locale): Column | undefined {
  const { to, table } = wordsOf(locale).messages;
  const level = rows.flatMap(({ ranges = [] }) => ranges)[0]?.level;
  if (level === undefined) return undefined;
  const ranges = rows.flatMap(({ id, unit, ranges: [range] = [] }): [string, string][] => {
    if (range === undefined) return [];
    const [low, high] = [range.low, range.high].map((value) => formatBare(value, unit, locale));
    return [[id, `${low} ${to} ${high}`]];
  });
  const days = observedDays(rows, locale);
  const name = rangeName(level, locale);
  return {
    head: days.length === 0 ? name : `${name} / ${table.observed}`,
    cells: new Map([...ranges, ...days]),
  };
}

function observedColumn(rows: readonly Figure[], locale: Locale): Column[] {
  const days = observedDays(rows, locale);
  return days.length === 0 ? [] : [{ head: wordsOf(locale).messages.table.observed, cells: new Map(days) }];
}

function observedDays(rows: readonly Figure[], locale: Locale): readonly (readonly [string, string])[] {
  return rows.flatMap(({ id, kind, date = "" }) =>
    kind === "observed" ? [[id, formatDate(date, locale)] as const] : [],
  );
}
