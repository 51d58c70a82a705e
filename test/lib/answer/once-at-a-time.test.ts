import { describe, expect, it } from "vitest";
import type { AnswerCache } from "#lib/answer/answering.ts";
import { createAnswering, onceAtATime } from "#lib/answer/create-answering.ts";
import type { Query } from "#lib/query/query.ts";

const gpt3: Query = { intent: "forecast.cost", system: "gpt3", when: "2030" };

function countingCache(): AnswerCache & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async get(id) {
      asked.push(id);
      return undefined;
    },
    put: async () => undefined,
  };
}

const answering = (cache: AnswerCache) =>
  createAnswering({ cache, idKey: "k".repeat(32), now: () => new Date("2026-11-28T12:00:00Z") });

describe(onceAtATime, () => {
  it("lets all who ask while work is under way have what comes of it, and begins anew afterwards", async () => {
    const together = onceAtATime<number>();
    let begun = 0;
    const work = async () => {
      begun += 1;
      return begun;
    };
    expect(await Promise.all([together("a", work), together("a", work), together("b", work)])).toEqual([
      1, 1, 2,
    ]);
    expect(await together("a", work)).toBe(3);
  });

  it("keeps no failure: all who waited have it, and the next begins anew", async () => {
    const together = onceAtATime<string>();
    const failing = async () => {
      throw new Error("down");
    };
    const outcomes = await Promise.allSettled([together("a", failing), together("a", failing)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await together("a", async () => "up")).toBe("up");
  });
});

describe("the same question from many at once", () => {
  it("is looked up once, and each is told of the question as it was asked", async () => {
    const cache = countingCache();
    const ask = answering(cache);
    const asked: readonly Query[] = [gpt3, { ...gpt3, public: true }, { ...gpt3, when: "2031" }, gpt3];
    const answers = await Promise.all(asked.map((query) => ask(query, "en")));
    expect(cache.asked).toHaveLength(2);
    expect(answers.map(({ query }) => query)).toEqual(asked);
    expect(answers.map(({ answer }) => answer.figures[0]?.date)).toEqual([
      "2030-07-02",
      "2030-07-02",
      "2031-07-02",
      "2030-07-02",
    ]);
    await ask(gpt3, "en");
    expect(cache.asked).toHaveLength(3);
  });

  it("is another one in another language", async () => {
    const cache = countingCache();
    const ask = answering(cache);
    const [english, vietnamese] = await Promise.all([ask(gpt3, "en"), ask(gpt3, "vi")]);
    expect(cache.asked).toHaveLength(2);
    expect([english.answer.locale, vietnamese.answer.locale]).toEqual(["en", "vi"]);
  });
});
