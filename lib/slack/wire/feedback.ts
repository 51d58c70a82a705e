import type { AnswerRef } from "./seal-value.ts";

/** What a person thought of an answer. No words of theirs are in it. */
interface Feedback {
  readonly teamId: string;
  readonly user: string;
  readonly isGood: boolean;
  readonly about: AnswerRef;
  readonly dataVersion: string;
  readonly methodVersion: string;
}

/** Where judgements are kept: one of each person about each answer, the last one. */
export interface FeedbackStore {
  keep(feedback: Feedback): Promise<void>;
}
