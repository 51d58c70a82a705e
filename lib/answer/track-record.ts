import * as z from "zod/mini";
import { once } from "#lib/catalogue/once.ts";
import table from "./track-record.json" with { type: "json" };

/** What a method's forecasts were worth. Errors are in powers of ten: a typical miss is by a factor of 10 to `rmse`. */
export interface Score {
  /** days that forecasts stood on */
  readonly origins: number;
  /** forecasts held against a truth */
  readonly pairs: number;
  /** of them, farther than three years ahead */
  readonly far: number;
  readonly rmse: number;
  /** mean error: above 0 when things cost more than forecast */
  readonly bias: number;
  /** of the forecasts, those that had intervals */
  readonly ranged: number;
  /** shares of those that the intervals of 50, 80 and 95 % held; empty without any */
  readonly held: readonly number[];
}

/** The mean over series, each counting the same. */
interface MeanScore extends Score {
  readonly series: number;
  readonly gains: Gains;
}

/**
 * How much less than others a method missed by on the same forecasts, by the other's name: mean over series, and
 * that mean's standard error. Above 0 when it is the better; empty for fewer than two series.
 */
export type Gains = Record<string, [mean: number, standardError: number]>;

/** A dated claim and what came of it. */
interface ClaimScore {
  readonly system: string;
  readonly claim: string;
  readonly claimed: number;
  readonly observed: number;
  /** day of the observation */
  readonly date: string;
  /** of the observation */
  readonly source: string;
  /** years from the claim's first value */
  readonly years: number;
  /** in powers of ten, above 0 when it cost more than claimed */
  readonly error: number;
}

const number = z.number();
const fields = [number, number, number, number, number, number] as const;
const Held = z.array(number);
const Row = z.pipe(z.tuple([...fields, Held]), z.transform(scoreOf));
const MeanRow = z.pipe(
  z.tuple([...fields, Held, number, z.record(z.string(), z.tuple([number, number]))]),
  z.transform(([a, b, c, d, e, f, held, series, gains]): MeanScore => {
    return { ...scoreOf([a, b, c, d, e, f, held]), series, gains };
  }),
);

const TrackRecord = z.object({
  /** by kind of series, then by method: the score, or why there is none */
  kinds: z.record(z.string(), z.record(z.string(), z.union([MeanRow, z.string()]))),
  series: z.record(
    z.string(),
    z.object({ kind: z.string(), scores: z.record(z.string(), z.union([Row, z.string()])) }),
  ),
  claims: z.array(
    z.pipe(
      z.tuple([z.string(), z.string(), number, number, z.string(), z.string(), number, number]),
      z.transform(([system, claim, claimed, observed, date, source, years, error]): ClaimScore => {
        return { system, claim, claimed, observed, date, source, years, error };
      }),
    ),
  ),
});
/** How good each method was in the past. */
export type TrackRecord = z.infer<typeof TrackRecord>;
/** The same as rows of its file. */
export type TrackRecordFile = z.input<typeof TrackRecord>;

/** The record that ships with the program, as `npm run hindcast` computed it. */
export const trackRecord = once(() => readTrackRecord(table));

/** A track record from its file. */
export function readTrackRecord(file: unknown): TrackRecord {
  return TrackRecord.parse(file);
}

function scoreOf([origins, pairs, far, rmse, bias, ranged, held]: ScoreRow): Score {
  return { origins, pairs, far, rmse, bias, ranged, held };
}

type ScoreRow = [number, number, number, number, number, number, number[]];
