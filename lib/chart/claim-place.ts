import type { Chart } from "#lib/answer/chart-data.ts";

type CallOut = Chart["callOuts"][number];

/** The date at which a call-out stands: a claim's year is where its line has that value, which may name month or day. */
export function placeOf({ date, value }: CallOut, { claims }: Pick<Chart, "claims">): string {
  const points = claims.flatMap(({ line }) => line);
  return points.find(([when, said]) => when.startsWith(date) && said === value)?.[0] ?? date;
}
