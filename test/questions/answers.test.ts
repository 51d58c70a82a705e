import { describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { resolveToday } from "#lib/query/resolve-today.ts";
import { answerMessage } from "#lib/slack/card/answer-message.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { strangeNumbers } from "#test/lib/slack/strange-numbers.ts";
import type { Question } from "./question.ts";
import { readDevelopmentSet, readSetAside } from "./read-questions.ts";

const today = "2026-11-23";
const questions = [...readDevelopmentSet().questions, ...readSetAside().questions];
const figureless =
  /^(?:clarify|did_you_mean|decline|help|smalltalk|list\.systems|record\.|digest\.|settings\.|workspace\.)/;

async function answered({ text, previous }: Pick<Question, "text" | "previous">, locale: "en" | "vi") {
  const earlier = previous === undefined ? undefined : readQuestion(previous, { today });
  const query = resolveToday(readQuestion(text, { today, previous: earlier }), today);
  const answer = await answerQuery(query, packagedContext(locale));
  return { query, answer, message: answerMessage(answer) };
}

/** So many that a busy machine is done with them long before a test's time is over. */
const atOnce = 50;
const parts = Array.from({ length: Math.ceil(questions.length / atOnce) }, (_, part) =>
  questions.slice(part * atOnce, (part + 1) * atOnce),
);
const sets = parts.map((set) => ({ set, first: set[0]?.id, last: set.at(-1)?.id }));

describe.each(sets)("the answers to the questions of the set: $first to $last", ({ set }) => {
  it.each(["en", "vi"] as const)(
    "hold no number that comes from nowhere, and fit into a message: %s",
    async (locale) => {
      const faults = await Promise.all(
        set.map(async (question) => {
          const { query, answer, message } = await answered(question, locale);
          return [...strangeNumbers(query, answer, message), ...faultsOf(message)].map((fault) => [
            question.id,
            fault,
          ]);
        }),
      );
      expect(faults.flat()).toEqual([]);
    },
  );

  it("show no figure where nothing was answered", async () => {
    const shown = await Promise.all(
      set.map(async (question) => {
        const { query, answer } = await answered(question, "en");
        return figureless.test(query.intent) && answer.figures.length > 0 ? [question.id] : [];
      }),
    );
    expect(shown.flat()).toEqual([]);
  });
});

describe("one question in six wordings", () => {
  it("is answered with the same figures", async () => {
    const wordings = [
      "gpt3 2030",
      "Could you tell me what it will cost to train a model at GPT-3 level in the year 2030, please?",
      "<@U012AB3CD> gpt-3 training cost 2030?",
      "năm 2030 huấn luyện GPT-3 tốn bao nhiêu?",
      "nam 2030 huan luyen gpt-3 ton bao nhieu",
      "hey team, quick one for the board deck: roughly how much is gpt 3 training gonna be in 2030, thx!",
    ];
    const figures = await Promise.all(
      wordings.map(async (text) =>
        (await answered({ text, previous: undefined }, "en")).answer.figures.map(({ id, value, ranges }) => ({
          id,
          value,
          ranges,
        })),
      ),
    );
    const [first] = figures;
    expect(first?.find(({ id }) => id === "median")?.value).toBeCloseTo(187.48, 1);
    for (const one of figures) expect(one).toEqual(first);
  });
});
