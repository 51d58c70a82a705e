const millisecondsPerDay = 86_400_000;

/** The middle of a year or month, a day itself, as years since the year 0 with a fraction. */
export function yearOf(when: string): number {
  const [year = Number.NaN, month, day] = when.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const opening = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - opening;
  return year + (Date.UTC(year, month - 1, day) - opening + millisecondsPerDay / 2) / length;
}
