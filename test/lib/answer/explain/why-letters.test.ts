import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/answer/answer.ts";
import { packagedData } from "#lib/answer/data.ts";
import { whyQuery } from "#lib/answer/related-query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { figureOf } from "#test/lib/answer/answered.ts";

const equationsOf = ({ text }: Answer) =>
  text.filter((line) => /^(?:Equation|Công thức): /.test(line)).join(" ");

/** By what its figure is known, for each letter of the equations. */
const letters: readonly (readonly [RegExp, (answer: Answer) => boolean])[] = [
  [/vₙ/, ({ figures }) => figures.some(({ label }) => label.includes("vₙ"))],
  [/v₁/, (answer) => figureOf(answer, "input:first") !== undefined],
  [/μ/, (answer) => figureOf(answer, "input:drift") !== undefined],
  [/κ/, (answer) => figureOf(answer, "input:weight") !== undefined],
  [/\(1 \+ r\)/, ({ figures }) => figures.some(({ id }) => id.endsWith(":rate"))],
];

describe("the equation of Why", () => {
  it.each(["en", "vi"] as const)("has every letter among the figures, of any system: %s", async (locale) => {
    const missing: string[] = [];
    const texts = catalogue.systems.flatMap(({ id }) => {
      return [
        id,
        `${id} 2030`,
        `${id} token price 2029`,
        `trend ${id}`,
        `when ${id} under $100`,
        `${id} 5B tokens a day 2027`,
      ];
    });
    for (const text of texts) {
      const query = whyQuery(readQuestion(text, { today: "2026-11-23" }), packagedData);
      if (query === undefined) continue;
      const answer = await answerOf(query, locale);
      const used = letters.filter(([letter]) => letter.test(equationsOf(answer)));
      missing.push(...used.filter(([, isShown]) => !isShown(answer)).map(([letter]) => `${text}: ${letter}`));
    }
    expect(missing).toEqual([]);
  });
});
