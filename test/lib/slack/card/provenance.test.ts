import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import type { Answer } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import type { Query } from "#lib/query/query.ts";
import { answerMessage } from "#lib/slack/card/answer-message.ts";
import { arbitraryQuery, queryKinds } from "#test/lib/answer/arbitrary-query.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { strangeNumbers } from "#test/lib/slack/strange-numbers.ts";

const locales = ["en", "vi"] as const;

describe("every number of a message", () => {
  it.each(queryKinds.flatMap((kind) => locales.map((locale) => [kind, locale] as const)))(
    "comes from a figure, the question, a source or a template: %s in %s",
    async (kind, locale) => {
      await fc.assert(
        fc.asyncProperty(arbitraryQuery(kind), async (query) => {
          const answer = await answerQuery(query, packagedContext(locale));
          const message = answerMessage(answer);
          expect(strangeNumbers(query, answer, message)).toEqual([]);
          expect(faultsOf(message)).toEqual([]);
        }),
        { seed: 4, numRuns: 60 },
      );
    },
  );

  it("is found when it comes from nowhere", async () => {
    const query: Query = { intent: "forecast.cost", system: "gpt3", when: "2030" };
    const answer = await answerQuery(query, packagedContext("en"));
    const told = (more: Partial<Answer>) =>
      strangeNumbers(query, answer, answerMessage({ ...answer, ...more }));
    expect(told({})).toEqual([]);
    expect(told({ warnings: [{ code: "x", text: "It costs $188." }] })).toHaveLength(1);
    expect(told({ warnings: [{ code: "x", text: "About 12 of them." }] })).toHaveLength(1);
    expect(told({ warnings: [{ code: "x", text: "Claims disagree in 4 places." }] })).toEqual([]);
    expect(told({ warnings: [{ code: "x", text: "Claims disagree in 5 places." }] })).toHaveLength(1);
    const [first, ...others] = answer.figures;
    expect(told({ figures: first ? [{ ...first, value: 1234 }, ...others] : [] }).length).toBeGreaterThan(0);
  });
});
