import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Words } from "#lib/answer/words.ts";

/** A word where the claims that are shown end before the time asked about. */
export function claimEnded(claims: readonly Figure[], when: string, words: Words): Answer["warnings"] {
  const isEnded = claims.some(
    ({ explains, date }) => explains === undefined && (date ?? when) < when.slice(0, 4),
  );
  return isEnded ? [{ code: "claim-ended", text: words.claimEnded }] : [];
}
