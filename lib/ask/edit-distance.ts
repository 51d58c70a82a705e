/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that make one text the other.
 *
 * @see Boytsov (2011), Indexing methods for approximate dictionary searching, ACM JEA 16, section 2.1
 *      (optimal string alignment)
 */
export function editDistance(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      current.push(cheapestEdit(left, right, { row, column, current, last, beforeLast }));
    }
    beforeLast = last;
    last = current;
  }
  return last.at(-1) ?? left.length;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly current: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function cheapestEdit(left: string, right: string, { row, column, current, last, beforeLast }: Cell): number {
  const at = (costs: readonly number[], index: number) => costs[index] ?? Number.POSITIVE_INFINITY;
  const isSame = left[row - 1] === right[column - 1];
  const isSwap = row > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return Math.min(
    at(last, column) + 1,
    at(current, column - 1) + 1,
    at(last, column - 1) + (isSame ? 0 : 1),
    isSwap && column > 1 ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}
