/** To six significant digits, as a chart holds its values: more cannot be seen, and would be kept for nothing. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
