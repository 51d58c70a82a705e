import { readQuestion } from "#lib/ask/read-question.ts";
import type { Question } from "./question.ts";
import type { QuestionSet } from "./read-questions.ts";
import { scoreQuestion, type Verdict } from "./score.ts";

/** The day on which every question of the set is asked. */
const today = "2026-11-23";

/** A question as the bot reads it, after the one before it in its thread. */
function readInThread({ text, previous, locale }: Pick<Question, "text" | "previous" | "locale">) {
  const asking = { today, locale } as const;
  const earlier = previous === undefined ? undefined : readQuestion(previous, asking);
  return readQuestion(text, { ...asking, previous: earlier });
}

export interface Scored {
  readonly verdicts: readonly Verdict[];
  /** off-topic sentences that were answered with figures */
  readonly falseAccepts: readonly string[];
}

const silent = /^(?:clarify|did_you_mean|decline|help|smalltalk|list\.systems)/;

/** Read and score a whole set. */
export function scoreSet({ questions, offTopic }: QuestionSet): Scored {
  return {
    verdicts: questions.map((question) => scoreQuestion(question, readInThread(question))),
    falseAccepts: offTopic.filter((text) => !silent.test(readQuestion(text, { today }).intent)),
  };
}
