import type { TrackRecord } from "./track-record.ts";

/** Forecasts tested, their typical miss in powers of ten, and the shares that the 50, 80 and 95 % ranges held. */
type AccuracyRow = number[];

/** What answers show of the track record: small, because every answer carries it. */
export interface AccuracyTable {
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
