import type { Answer } from "#lib/answer/answer.ts";
import { valueText } from "./figure-lines.ts";
import { formatDate } from "./format-date.ts";
import { formatValue } from "./format-value.ts";
import { viewWords } from "./view-words.ts";

/** The figures of an answer that are rows of a table, as lines of equal columns: date, value, range, claim. */
export function figureTable(answer: Answer): readonly string[] {
  const { figures, locale } = answer;
  const words = viewWords(locale);
  const cells = figures
    .filter(({ group, explains }) => group === "row" && explains === undefined)
    .map((figure) => {
      const [range] = figure.ranges ?? [];
      const ends = range && [range.low, range.high].map((value) => formatValue(value, figure.unit, locale));
      const notes = figures.filter(({ explains }) => explains === figure.id);
      const isObserved = figure.kind === "observed";
      return [
        figure.label,
        valueText(figure, locale),
        ends === undefined ? "" : ends.join(` ${words.to} `),
        isObserved ? `${words.observed} ${formatDate(figure.date ?? "", locale)}` : "",
        notes.map((note) => `${note.label} ${valueText(note, locale)}`).join("; "),
      ];
    });
  return aligned(cells);
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => (width(column) === 0 ? "" : `${cell.padEnd(width(column))}  `))
      .join("")
      .trimEnd(),
  );
}
