import { expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { welcomePrompts } from "#lib/slack/home/welcome-prompts.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const questions = welcomePrompts.prompts.filter(({ message }) => message !== "help");

it.each(questions)("offers $title as a question that is answered in its language", async (prompt) => {
  const { title, message } = prompt;
  const locale = languageOf(message) ?? "en";
  expect(locale).toBe(languageOf(title) ?? "en");
  const answer = await answerQuery(readQuestion(message, { today: "2026-11-23" }), packagedContext(locale));
  expect(answer).toMatchObject({ shape: "forecast", locale });
});

it("offers a question in each language", () => {
  expect(new Set(questions.map(({ message }) => languageOf(message) ?? "en"))).toEqual(new Set(["en", "vi"]));
});
