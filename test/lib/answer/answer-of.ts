import type { Answer } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import type { Query } from "#lib/query/query.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

/** The answer to a question that has been read. */
export function answerOf(query: Query, locale: "en" | "vi" = "en"): Promise<Answer> {
  return answerQuery(query, packagedContext(locale));
}
