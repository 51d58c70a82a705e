import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod/mini";
import { Locale } from "#lib/answer/answer.ts";
import { Query } from "#lib/ask/query.ts";

/** The answer that a button stands under, so that it can be had again when it is no longer stored. */
const AnswerRef = z.object({
  answerId: z.string(),
  /** with every relative date resolved */
  query: Query,
  locale: Locale,
});
export type AnswerRef = z.infer<typeof AnswerRef>;

/** A whole question that a button asks. */
const Question = z.object({ question: z.string(), locale: Locale });
export type Question = z.infer<typeof Question>;

/** To whom a button was given, and under which key: nobody else's press counts. */
export interface Seal {
  readonly teamId: string;
  readonly key: string;
}

/** 128 bits, as RFC 2104 section 5 allows. */
const macCharacters = 32;

/** The value of a button: what it is about, and a seal over that and its team. */
export function sealValue(content: AnswerRef | Question, seal: Seal): string {
  const text = JSON.stringify(content);
  return `${macOf(text, seal)}${text}`;
}

/** The answer that a sealed value is about; `undefined` when it is another team's, changed, or about something else. */
export function openAnswerRef(value: string, seal: Seal): AnswerRef | undefined {
  return AnswerRef.safeParse(openValue(value, seal)).data;
}

/** The question in a sealed value; `undefined` when it is another team's, changed, or about something else. */
export function openQuestion(value: string, seal: Seal): Question | undefined {
  return Question.safeParse(openValue(value, seal)).data;
}

function openValue(value: string, seal: Seal): unknown {
  const text = value.slice(macCharacters);
  const given = Buffer.from(value.slice(0, macCharacters));
  const expected = Buffer.from(macOf(text, seal));
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? JSON.parse(text) : undefined;
}

/** The words before the text keep this use of the key apart from every other. */
function macOf(text: string, { teamId, key }: Seal): string {
  const content = JSON.stringify(["button", teamId, text]);
  return createHmac("sha256", key).update(content).digest("hex").slice(0, macCharacters);
}
