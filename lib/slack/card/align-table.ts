/** What stands above some cells, and each of them by the row that it belongs to. */
export interface Column {
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
export function alignedTable(columns: readonly Column[], rows: readonly string[]): readonly string[] {
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
