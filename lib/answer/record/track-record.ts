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
 * that mean's standard error. Above 0 when it is the better. Of a kind with one series it is the mean over the
 * origins of its forecasts, whose errors depend on each other: there the standard error is too small.
 */
export type Gains = Record<string, [mean: number, standardError: number]>;

/** A dated claim and what came of it. */
interface ClaimScore {
  readonly system: string;
  readonly claim: string;
  readonly claimed: number;
  readonly observed: number;
  /** the day that both are of: of a record list, its value in force then */
  readonly date: string;
  /** of the observation */
  readonly source: string;
  /** the day on which it was claimed; that of the claim's first value where the claim is of the past */
  readonly since: string;
  /** from then to the day that both are of */
  readonly years: number;
  /** in powers of ten, above 0 when it cost more than claimed */
  readonly error: number;
}

const number = z.number();
const text = z.string();
const fields = [number, number, number, number, number, number] as const;
const Held = z.array(number);
const Row = z.pipe(z.tuple([...fields, Held]), z.transform(scoreOf));
const MeanRow = z.pipe(
  z.tuple([...fields, Held, number, z.record(text, z.tuple([number, number]))]),
  z.transform(([a, b, c, d, e, f, held, series, gains]): MeanScore => {
    return { ...scoreOf([a, b, c, d, e, f, held]), series, gains };
  }),
);

const TrackRecord = z.object({
  /** by kind of series, then by method: the score, or why there is none */
  kinds: z.record(text, z.record(text, z.union([MeanRow, z.string()]))),
  series: z.record(
    z.string(),
    z.object({ kind: z.string(), scores: z.record(text, z.union([Row, z.string()])) }),
  ),
  claims: z.array(
    z.pipe(
      z.tuple([text, text, number, number, text, text, text, number, number]),
      z.transform(([system, claim, claimed, observed, date, source, since, years, error]): ClaimScore => {
        return { system, claim, claimed, observed, date, source, since, years, error };
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

/** Forecasts tested, their typical miss in powers of ten, and the shares that the 50, 80 and 95 % ranges held. */
type AccuracyRow = number[];

/** What answers show of the track record: small, because every answer carries it. */
interface AccuracyTable {
  /** mean over the series of a kind, by kind and method */
  readonly kinds: Record<string, Record<string, AccuracyRow>>;
  /** the kind of a system's fitted series, and each method's row on that series alone */
  readonly systems: Record<string, { kind: string; scores: Record<string, AccuracyRow> }>;
  /** by kind, what its default method beats on the same forecasts by two standard errors or more */
  readonly beaten: Record<string, string[]>;
  /** system, claim, what was claimed, what was observed, the day of it, its source */
  readonly claims: [string, string, number, number, string, string][];
}

/** The part of the track record that answers show: the default method of each system, and all methods in the mean. */
export function accuracyTable(
  { kinds, series, claims }: TrackRecord,
  systems: readonly {
    readonly id: string;
    readonly fitted?: string | undefined;
    readonly method: { readonly id: string };
  }[],
): AccuracyTable {
  const defaults = systems.flatMap(({ id, fitted = "", method }) => {
    const found = series[fitted];
    const score = found?.scores[method.id];
    return found === undefined || score === undefined
      ? []
      : [{ id, kind: found.kind, method: method.id, score }];
  });
  return {
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, scores]) => [kind, rowsOf(scores)])),
    systems: Object.fromEntries(
      defaults.map(({ id, kind, method, score }) => [id, { kind, scores: rowsOf({ [method]: score }) }]),
    ),
    beaten: Object.fromEntries(defaults.map(({ kind, method }) => [kind, beatenBy(kinds[kind]?.[method])])),
    claims: claims.map(({ system, claim, claimed, observed, date, source }) => [
      system,
      claim,
      claimed,
      observed,
      date,
      source,
    ]),
  };
}

function beatenBy(mean: TrackRecord["kinds"][string][string] | undefined): string[] {
  const gains = typeof mean === "object" ? mean.gains : {};
  return Object.entries(gains).flatMap(([rival, [gain, standardError]]) =>
    gain >= 2 * standardError ? [rival] : [],
  );
}

function rowsOf(scores: TrackRecord["series"][string]["scores"]): Record<string, AccuracyRow> {
  return Object.fromEntries(
    Object.entries(scores).flatMap(([method, score]) =>
      typeof score === "string" ? [] : [[method, [score.pairs, score.rmse, ...score.held]]],
    ),
  );
}
