import type { Digest } from "#lib/digest/digest.ts";
import type { DigestMessageWords } from "#lib/words/digest-post.ts";

/** Why figures differ: the market, claims, and our own revisions, each apart; none where nothing was held against them. */
export function whyLines(
  { movers, otherMoves, headline, claims, revised }: Digest,
  words: DigestMessageWords,
): readonly string[] {
  const moved = movers.length + otherMoves;
  const market =
    moved === 0
      ? words.noMarket
      : words.market({ moved: String(moved), others: otherMoves > 0 ? String(otherMoves) : undefined });
  const inputs = headline?.inputs ?? [];
  if (moved + claims.length + revised.length === 0 && headline?.before === undefined) return [];
  return [
    `${words.why}: ${market}`,
    ...(inputs.length > 0 ? [words.inputs(inputs.join("; "))] : []),
    ...(inputs.length === 0 && headline?.before !== undefined && revised.length === 0
      ? [words.noInputs]
      : []),
    ...(claims.length > 0 ? [words.claims(claims.join(", "))] : []),
    ...revised.map((part) => words.revised[part]),
  ];
}
