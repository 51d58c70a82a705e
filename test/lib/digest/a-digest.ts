import type { Digest } from "#lib/digest/digest.ts";

/** A digest of nothing new. */
export function aDigest(change: Partial<Digest> = {}): Digest {
  return {
    locale: "en",
    about: [],
    headline: undefined,
    listed: undefined,
    asked: undefined,
    movers: [],
    otherMoves: 0,
    claims: [],
    revised: [],
    milestone: undefined,
    scored: [],
    ownForecasts: undefined,
    isQuiet: true,
    asOf: "2026-11-23",
    dataVersion: "2026-11-23.2",
    methodVersion: "2026-11-24.2",
    ...change,
  };
}
