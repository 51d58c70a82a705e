import { blockRules } from "./block-rules.ts";
import {
  findCountFaults,
  findLengthFaults,
  type Parts,
  readList,
  readParts,
  readString,
} from "./message-parts.ts";

const { chart: rules } = blockRules;
const kinds = ["line", "bar", "area"];

/** What Slack would refuse in a chart with axes; other charts are not described here. */
export function findChartFaults({ title, chart }: Parts): string[] {
  const { type, series, axis_config } = readParts(chart);
  const { categories, x_label, y_label } = readParts(axis_config);
  const names = Array.isArray(categories) ? categories.map(readString) : [];
  const list = readList(series);
  return [
    ...findLengthFaults("chart title", readString(title), rules.title),
    ...(kinds.includes(String(type)) ? [] : [`a chart of type ${type}`]),
    ...findCountFaults("categories", names, rules.categories),
    ...names.flatMap((name) => findLengthFaults("category", name, rules.label)),
    ...(new Set(names).size === names.length ? [] : ["a category twice"]),
    ...[x_label, y_label].flatMap((label) =>
      label === undefined ? [] : findLengthFaults("axis label", readString(label), rules.title),
    ),
    ...findCountFaults("series", list, rules.series),
    ...(new Set(list.map(({ name }) => name)).size === list.length ? [] : ["a series twice"]),
    ...list.flatMap((one) => findSeriesFaults(one, names)),
  ];
}

function findSeriesFaults({ name, data }: Parts, categories: readonly string[]): string[] {
  const points = readList(data);
  const labels = points.map(({ label }) => readString(label));
  return [
    ...findLengthFaults("series", readString(name), rules.label),
    ...(labels.join("\n") === categories.join("\n") ? [] : ["points that are not the categories"]),
    ...points.flatMap(({ value }) =>
      typeof value === "number" && Number.isFinite(value) ? [] : ["a point without a number"],
    ),
  ];
}

/** What Slack would refuse in a table. */
export function findTableFaults({ rows }: Parts): string[] {
  const { rows: most, columns } = blockRules.table;
  return [
    ...findCountFaults("rows", readRows(rows), most),
    ...findGridFaults(rows, columns),
    ...findCellFaults(rows),
  ];
}

/**
 * What Slack would refuse in a table that can be sorted and paged through.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/data-table-block
 */
export function findDataTableFaults({ rows, caption, page_size }: Parts): string[] {
  const { rows: most, columns, pageSize } = blockRules.dataTable;
  const list = readRows(rows);
  const header = readList(list[0]);
  const isPaged = page_size === undefined || (Number(page_size) >= 1 && Number(page_size) <= pageSize);
  return [
    ...(list.length < 2 ? ["a table of no rows"] : findCountFaults("rows", list, most)),
    ...findGridFaults(rows, columns),
    ...findCellFaults(rows, "raw_number"),
    ...header.flatMap(({ type }) => (type === "rich_text" ? ["rich text in a header"] : [])),
    ...(readString(caption).trim() === "" ? ["a table without a caption"] : []),
    ...(isPaged ? [] : [`pages of ${page_size} rows`]),
  ];
}

/** What Slack would refuse of all tables of a message together. */
export function findTablesFaults(blocks: readonly Parts[]): string[] {
  const cells = blocks
    .filter(({ type }) => type === "data_table")
    .flatMap(({ rows }) => readRows(rows).flatMap((row) => readList(row)));
  const characters = cells.map(({ text, value }) => readString(text) || `${value ?? ""}`).join("").length;
  return characters === 0
    ? []
    : findLengthFaults("cells", "x".repeat(characters), blockRules.dataTable.characters);
}

function readRows(rows: unknown): readonly unknown[] {
  return Array.isArray(rows) ? rows : [];
}

function findGridFaults(rows: unknown, most: number): string[] {
  const widths = readRows(rows).map((row) => readList(row).length);
  return [
    ...widths.flatMap((width) => (width === 0 || width > most ? [`${width} columns`] : [])),
    ...(new Set(widths).size > 1 ? ["rows of different lengths"] : []),
  ];
}

function findCellFaults(rows: unknown, ...more: readonly string[]): string[] {
  const types: readonly unknown[] = ["raw_text", "rich_text", ...more];
  return readRows(rows)
    .flatMap((row) => readList(row))
    .flatMap(({ type, text }) => {
      if (!types.includes(type)) return [`a cell of type ${type}`];
      return text === "" ? ["an empty cell"] : [];
    });
}
