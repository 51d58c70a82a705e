import { blockRules } from "./block-rules.ts";
import { countFaults, lengthFaults, listOf, type Parts, textOf } from "./validate-parts.ts";

/** What Slack would refuse in a table. */
export function tableFaults({ rows }: Parts): string[] {
  const { rows: most, columns } = blockRules.table;
  return [...countFaults("rows", rowsOf(rows), most), ...gridFaults(rows, columns), ...cellFaults(rows)];
}

/**
 * What Slack would refuse in a table that can be sorted and paged through.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/data-table-block
 */
export function dataTableFaults({ rows, caption, page_size }: Parts): string[] {
  const { rows: most, columns, pageSize } = blockRules.dataTable;
  const list = rowsOf(rows);
  const header = listOf(list[0]);
  const isPaged = page_size === undefined || (Number(page_size) >= 1 && Number(page_size) <= pageSize);
  return [
    ...(list.length < 2 ? ["a table of no rows"] : countFaults("rows", list, most)),
    ...gridFaults(rows, columns),
    ...cellFaults(rows, "raw_number"),
    ...header.flatMap(({ type }) => (type === "rich_text" ? ["rich text in a header"] : [])),
    ...(textOf(caption).trim() === "" ? ["a table without a caption"] : []),
    ...(isPaged ? [] : [`pages of ${page_size} rows`]),
  ];
}

/** What Slack would refuse of all tables of a message together. */
export function tablesFaults(blocks: readonly Parts[]): string[] {
  const cells = blocks
    .filter(({ type }) => type === "data_table")
    .flatMap(({ rows }) => rowsOf(rows).flatMap((row) => listOf(row)));
  const characters = cells.map(({ text, value }) => textOf(text) || `${value ?? ""}`).join("").length;
  return characters === 0
    ? []
    : lengthFaults("cells", "x".repeat(characters), blockRules.dataTable.characters);
}

function rowsOf(rows: unknown): readonly unknown[] {
  return Array.isArray(rows) ? rows : [];
}

function gridFaults(rows: unknown, most: number): string[] {
  const widths = rowsOf(rows).map((row) => listOf(row).length);
  return [
    ...widths.flatMap((width) => (width === 0 || width > most ? [`${width} columns`] : [])),
    ...(new Set(widths).size > 1 ? ["rows of different lengths"] : []),
  ];
}

function cellFaults(rows: unknown, ...more: readonly string[]): string[] {
  const types: readonly unknown[] = ["raw_text", "rich_text", ...more];
  return rowsOf(rows)
    .flatMap((row) => listOf(row))
    .flatMap(({ type, text }) => {
      if (!types.includes(type)) return [`a cell of type ${type}`];
      return text === "" ? ["an empty cell"] : [];
    });
}
