import type { Locale } from "#lib/answer/answer.ts";
import type { Answering } from "#lib/answer/answering.ts";
import type { Query } from "#lib/ask/query.ts";
import type { Card } from "#lib/slack/card-actions.ts";

/** The answer to a question, with what has to be known to act on it. */
export async function makeCard(answering: Answering, query: Query, locale: Locale): Promise<Card> {
  const { id, answer, query: resolved, cache } = await answering(query, locale);
  return { id, answer, query: resolved, isStored: cache === "hit" || cache === "miss" };
}
