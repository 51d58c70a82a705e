import type { TrackRecord } from "./track-record.ts";

/** Forecasts tested, their typical miss in powers of ten, and the shares that the 50, 80 and 95 % ranges held. */
type AccuracyRow = number[];

/** What answers show of the track record: small, because every answer carries it. */
export interface AccuracyTable {
  /** mean over the series of a kind, by kind and method */
  readonly kinds: Record<string, Record<string, AccuracyRow>>;
  /** the kind of a system's fitted series, and each method's row on that series alone */
  readonly systems: Record<string, { kind: string; scores: Record<string, AccuracyRow> }>;
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
  return {
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, scores]) => [kind, rowsOf(scores)])),
    systems: Object.fromEntries(
      systems.flatMap(({ id, fitted, method }) => {
        const found = fitted === undefined ? undefined : series[fitted];
        const score = found?.scores[method.id];
        return found === undefined || score === undefined
          ? []
          : [[id, { kind: found.kind, scores: rowsOf({ [method.id]: score }) }]];
      }),
    ),
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

function rowsOf(scores: TrackRecord["series"][string]["scores"]): Record<string, AccuracyRow> {
  return Object.fromEntries(
    Object.entries(scores).flatMap(([method, score]) =>
      typeof score === "string" ? [] : [[method, [score.pairs, score.rmse, ...score.held]]],
    ),
  );
}
