import * as z from "zod/mini";
import { Locale } from "#lib/answer/answer.ts";
import { Query } from "#lib/query/query.ts";
import { openSealed } from "./open-sealed.ts";
import type { AnswerRef, DigestRef, Question, Seal } from "./seal-value.ts";

const Ref = z.object({
  answerId: z.string(),
  query: Query,
  locale: Locale,
  askedBy: z.optional(z.string()),
});
const Changed = z.object({
  digest: z.object({ scope: z.enum(["channel", "user"]), id: z.string() }),
  locale: Locale,
});
const Asked = z.object({ question: z.string(), locale: Locale });

/** The answer that a sealed value is about; `undefined` when it is another team's, changed, or about something else. */
export function openAnswerRef(value: string, seal: Seal): AnswerRef | undefined {
  return Ref.safeParse(openSealed(value, "button", seal)).data;
}

/** The question in a sealed value; `undefined` when it is another team's, changed, or about something else. */
export function openQuestion(value: string, seal: Seal): Question | undefined {
  return Asked.safeParse(openSealed(value, "button", seal)).data;
}

/** The digest that a sealed value changes; `undefined` when it is another team's, changed, or about something else. */
export function openDigestRef(value: string, seal: Seal): DigestRef | undefined {
  return Changed.safeParse(openSealed(value, "button", seal)).data;
}
