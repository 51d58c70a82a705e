import { timingSafeEqual } from "node:crypto";
import * as z from "zod/mini";
import { Locale } from "#lib/answer/answer.ts";
import { Query } from "#lib/ask/query.ts";
import { type AnswerRef, macCharacters, macOf, type Question, type Seal } from "./seal-value.ts";

const Ref = z.object({ answerId: z.string(), query: Query, locale: Locale });
const Asked = z.object({ question: z.string(), locale: Locale });

/** The answer that a sealed value is about; `undefined` when it is another team's, changed, or about something else. */
export function openAnswerRef(value: string, seal: Seal): AnswerRef | undefined {
  return Ref.safeParse(openValue(value, seal)).data;
}

/** The question in a sealed value; `undefined` when it is another team's, changed, or about something else. */
export function openQuestion(value: string, seal: Seal): Question | undefined {
  return Asked.safeParse(openValue(value, seal)).data;
}

function openValue(value: string, seal: Seal): unknown {
  const text = value.slice(macCharacters);
  const given = Buffer.from(value.slice(0, macCharacters));
  const expected = Buffer.from(macOf(text, seal));
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? JSON.parse(text) : undefined;
}
