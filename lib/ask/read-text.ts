import type { Query } from "#lib/query/query.ts";
import type { Question } from "./read-question.ts";
import { readTerse } from "./read-terse.ts";

/**
 * Read what somebody typed.
 *
 * The grammar of whole sentences is loaded when the first of them comes: a function that has just started answers
 * `gpt3 2030` without it.
 */
export async function readText(text: string, question: Question): Promise<Query> {
  const terse = question.previous === undefined ? readTerse(text, question.today) : undefined;
  if (terse !== undefined) return terse;
  const { readQuestion } = await import("./read-question.ts");
  return readQuestion(text, question);
}
