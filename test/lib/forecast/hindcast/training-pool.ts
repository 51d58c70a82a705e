import {
  trainingPool as poolOf,
  type TestedSeries,
  testedSeries,
} from "#lib/answer/record/hindcast-methods.ts";
import type { Truth } from "#lib/forecast/hindcast/hindcast.ts";
import type { PoolMember } from "#lib/forecast/hindcast/pooled-volatility.ts";

const tested = testedSeries();

/** The catalogue's series that volatility is pooled over, related ones in one group. */
export function trainingPool(): PoolMember[] {
  return poolOf(tested);
}

/** What forecasts of a series of the pool are held against. */
export function truthOf(id: string): Truth {
  const isIt = (series: TestedSeries) => series.id === id;
  const found = tested.find(isIt);
  if (found === undefined) throw new Error(`No series is called ${id}.`);
  return found.truth;
}
