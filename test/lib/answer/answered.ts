import type { Answer, Figure } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

/** The answer to a question as it is typed, in November 2026. */
export function answered(text: string): Promise<Answer> {
  return answerQuery(readQuestion(text, { today: "2026-11-23" }), packagedContext("en"));
}

/** One figure of an answer. */
export function figureOf(answer: Answer, id: string): Figure | undefined {
  return answer.figures.find((one) => one.id === id);
}

/** Within one part in 10,000. */
export function about(expected: number) {
  return {
    asymmetricMatch: (value: number) => Math.abs(value / expected - 1) < 1e-4,
    toString: () => `about ${expected}`,
  };
}
