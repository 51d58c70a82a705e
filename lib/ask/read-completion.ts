import type { Query, QueryOf } from "#lib/query/query.ts";
import { defined } from "./defined.ts";
import { partsOf } from "./merge-parts.ts";
import type { Family, Parts } from "./parts.ts";
import { holdsAnything, isWhole, readChange } from "./read-follow-up.ts";
import type { Reading } from "./reading.ts";

const openEnds = /^(?:clarify|did_you_mean|decline)$/;

/** What was asked back about, made whole by an answer to that; `undefined` where the text is none. */
export function readCompletion(
  reading: Reading,
  own: Parts,
  askedBack: QueryOf<"clarify">,
): Query | undefined {
  const earlier = partsAskedAbout(askedBack);
  const isAnswer = holdsAnything(own) && !isWhole(reading, own);
  if (askedBack.missing.startsWith("digest") || !isAnswer) return undefined;
  if (!holdsAnything(earlier) && earlier.usd === undefined) return undefined;
  const isAddition = askedBack.missing === "system" && earlier.systems.length === 1;
  const query = readChange(reading, own, { earlier, isAddition });
  return openEnds.test(query.intent) ? undefined : query;
}

function partsAskedAbout(askedBack: QueryOf<"clarify">): Parts {
  const parts = partsOf(askedBack);
  return { ...parts, ...defined({ family: familyOf(parts) }) };
}

/** The kind of a question that is not whole, by the amounts that it holds. */
function familyOf({ usd, amounts }: Parts): Family | undefined {
  if ((amounts.tokensPerDay ?? amounts.queriesPerDay) !== undefined) return "inference";
  if (usd !== undefined) return "when";
  return Object.keys(amounts).length > 0 ? "custom" : undefined;
}
