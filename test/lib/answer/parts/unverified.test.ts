import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/answer/answer.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { resolveToday } from "#lib/query/resolve-today.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";

const today = "2026-11-23";
const answered = (text: string) =>
  answerOf(resolveToday(readQuestion(text, { today }), today), languageOf(text) ?? "en");
const marksOf = ({ figures }: Answer) =>
  figures.flatMap(
    ({ label }) => /\(((?:day|value|ngày|giá trị) (?:unverified|chưa kiểm chứng))\)$/.exec(label)?.[1] ?? [],
  );
const warned = ({ warnings }: Answer) =>
  warnings.filter(({ code }) => code === "unverified").map(({ text }) => text);

describe("a number that could not be checked", () => {
  it.each([
    ["gpt2", ["day unverified"]],
    ["claude-2 token price", ["day unverified", "day unverified"]],
    ["gpt3.5 token price", ["value unverified", "value unverified"]],
    ["mlperf resnet50", ["day unverified", "day unverified"]],
    ["data 2030", ["value unverified"]],
    ["giá token claude-2", ["ngày chưa kiểm chứng", "ngày chưa kiểm chứng"]],
  ])("is marked where it is shown: %s", async (text, marks) => {
    expect(marksOf(await answered(text))).toEqual(marks);
  });

  it.each([
    ["gpt2 2030", /a day that could not be checked/],
    ["tokens 2030", /a day that could not be checked/],
    ["gemini-2.5-flash token price 2028", /a day that could not be checked/],
    ["gpt2 năm 2030", /ngày chưa kiểm chứng/],
  ])("is said of a forecast that rests on it: %s", async (text, words) => {
    const said = warned(await answered(text));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(words);
  });

  it.each(["gpt3 2030", "gpt5 token price", "resnet50 2030", "gpt3.5 token price 2028", "list"])(
    "is nowhere in %s",
    async (text) => {
      const answer = await answered(text);
      expect(warned(answer)).toEqual([]);
      expect(marksOf(answer)).toEqual([]);
    },
  );
});
