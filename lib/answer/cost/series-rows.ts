import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { type Believed, evaluatePath, findObserved } from "#lib/answer/parts/believed-at.ts";
import type { SystemPath } from "#lib/answer/parts/system-path.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { claimInYears } from "#lib/forecast/index.ts";
import { isWithin, periodOf, yearOf } from "#lib/when/when.ts";
import { stepsOf } from "./span-steps.ts";

/** The level of the interval that stands in a row. */
const rowLevel = 0.8;

/** What is known or believed of one step of a span. */
export interface Row extends Believed {
  readonly step: string;
}

/** A row a step; none for a past step in which nothing was observed, nor for one that a claim says nothing of. */
export function rowsOf(path: SystemPath, when: string): readonly Row[] {
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
export function headlineOf(rows: readonly Row[], { system }: SystemPath): Figure[] {
  const last = rows.at(-1);
  if (last === undefined || last.kind === "observed") return [];
  const { step: _, warnings: __, ...figure } = last;
  const id = last.kind === "forecast" ? "median" : `claim:${system.claims[0]?.id ?? system.id}`;
  return [{ ...figure, id, group: "headline" }];
}

/** What the path beside says of a step, in the row of the first. */
export function besideFigure({ step, warnings: _, ranges: __, ...figure }: Row): Figure {
  const id = `row:${step}`;
  return { ...figure, id: `${id}:beside`, column: figure.label, group: "row", explains: id };
}

/** A row, with what was claimed of its year where it is a forecast. */
export function rowFigures(row: Row, { claims }: System, { words }: Context): Figure[] {
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
