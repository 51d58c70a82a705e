/** The value below which `fraction` of the samples lie (nearest rank). */
export function quantile(samples: readonly number[], fraction: number): number {
  const rank = Math.max(1, Math.ceil(fraction * samples.length));
  return samples.toSorted((a, b) => a - b)[rank - 1] ?? Number.NaN;
}

/** What was measured, with its bar and whether it holds; a ratio or milliseconds to two digits, kB to none. */
export function against(measured: number, bar: number, unit: string): string {
  const digits = unit === "kB" ? 0 : 2;
  const verdict = measured <= bar ? "holds" : "MISSED";
  return `${measured.toFixed(digits)} ${unit} (bar ${bar.toFixed(digits)}: ${verdict})`;
}
