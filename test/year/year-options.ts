import type { DigestStore } from "#test/lib/digest/memory-ports.ts";

/** While nothing runs, neither sweeps nor workers; the queue keeps what it has. */
interface Outage {
  readonly from: string;
  readonly hours: number;
}

export interface YearOptions {
  readonly count: number;
  readonly from: string;
  readonly to: string;
  readonly outages: readonly Outage[];
  readonly seed: number;
  /** the probability that a step of a worker or a sweep is its last */
  readonly killing: number;
  /** how many posts fail */
  readonly failing: number;
  readonly openStore: (now: () => Date) => Promise<DigestStore>;
}

/** The year 2027: both clock changes of both hemispheres, three hours and nine days without anything running. */
export const wholeYear: Omit<YearOptions, "count" | "openStore"> = {
  from: "2027-01-01T00:00:00.000Z",
  to: "2028-01-01T00:00:00.000Z",
  outages: [
    { from: "2027-03-14T06:40:00.000Z", hours: 3 },
    { from: "2027-08-19T11:07:00.000Z", hours: 9 * 24 },
  ],
  seed: 20_261_124,
  killing: 0.0005,
  failing: 0.05,
};
