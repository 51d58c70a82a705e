import type { Answer } from "./answer.ts";

/** Where answers are kept, by their id. `get` gives `undefined` for what is absent, expired or unreadable. */
export interface AnswerCache {
  get(id: string): Promise<Answer | undefined>;
  put(id: string, answer: Answer): Promise<void>;
}
