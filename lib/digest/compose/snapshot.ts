import * as z from "zod/mini";
import { ChartLine } from "#lib/answer/chart-data.ts";

const number = z.number();
const Title = z.object({ title: z.string(), address: z.string() });

/** A forecast of ours, held against what was observed on a day after it was made. */
const ScoredForecast = z.object({
  madeOn: z.string(),
  /** the day of the observation, which the forecast is for */
  date: z.string(),
  forecast: number,
  observed: number,
  unit: z.string(),
});
export type ScoredForecast = z.infer<typeof ScoredForecast>;

/**
 * What a version of the data says of a system. The first digest of the version makes it and all others show it, so that
 * all channels see equal numbers; the digests after it say what changed against it.
 */
export const Snapshot = z.object({
  system: z.string(),
  /** number of the version */
  version: z.int(),
  forecast: z.optional(
    z.object({
      value: number,
      unit: z.string(),
      date: z.string(),
      range: z.optional(z.object({ level: number, low: number, high: number })),
      source: Title,
    }),
  ),
  /** what it is listed at, where nothing is forecast of it; of each side the last */
  prices: z.optional(
    z.array(
      z.object({
        /** id of its series in the catalogue */
        series: z.string(),
        value: number,
        unit: z.string(),
        date: z.string(),
        source: Title,
      }),
    ),
  ),
  /** the forecast's median on its way to that date, as a chart draws it */
  line: z.optional(ChartLine),
  milestone: z.optional(
    z.object({
      threshold: number,
      unit: z.string(),
      median: z.string(),
      level: number,
      earliest: z.optional(z.string()),
      latest: z.optional(z.string()),
    }),
  ),
  /** the day on which it was made */
  madeOn: z.optional(z.string()),
  /** forecasts of the snapshots before it that came to be observed */
  scored: z.optional(z.array(ScoredForecast)),
  asOf: z.string(),
  dataVersion: z.string(),
  methodVersion: z.string(),
  /** 1: it is written once */
  revision: z.literal(1),
  /** Unix seconds */
  expiresAt: z.int(),
});
export type Snapshot = z.infer<typeof Snapshot>;

export type SnapshotKey = Pick<Snapshot, "system" | "version">;

/** Where snapshots are kept. */
export interface Snapshots {
  get(key: SnapshotKey): Promise<Snapshot | undefined>;
  /** All that are kept of a system. */
  listOf(system: string): Promise<readonly Snapshot[]>;
  /** Write it where there is none; false when there is one. */
  put(snapshot: Snapshot): Promise<boolean>;
}
