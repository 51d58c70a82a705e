import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/answer/answer.ts";
import type { AnswerCache } from "#lib/answer/answering.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import type { Query } from "#lib/query/query.ts";

const gpt3: Query = { intent: "forecast.cost", system: "gpt3", when: "2030" };

function memoryCache(): AnswerCache & { readonly kept: Map<string, Answer> } {
  const kept = new Map<string, Answer>();
  return {
    kept,
    get: async (id) => kept.get(id),
    put: async (id, answer) => {
      kept.set(id, answer);
    },
  };
}

const answering = (cache: AnswerCache | undefined, { idKey = "k".repeat(32), day = "2026-11-23" } = {}) =>
  createAnswering({ cache, idKey, now: () => new Date(`${day}T12:00:00Z`) });

describe(createAnswering, () => {
  it("computes once and then reads", async () => {
    const ask = answering(memoryCache());
    const first = await ask(gpt3, "en");
    const second = await ask(gpt3, "en");
    expect([first.cache, second.cache]).toEqual(["miss", "hit"]);
    expect(JSON.stringify(second.answer)).toBe(JSON.stringify(first.answer));
  });

  it("gives every question, language and key a name of its own, and equal questions the same", async () => {
    const ask = answering(undefined);
    const ids = await Promise.all([
      ask(gpt3, "en"),
      ask({ when: "2030", system: "gpt3", intent: "forecast.cost" }, "en"),
      ask(gpt3, "vi"),
      ask({ ...gpt3, when: "2031" }, "en"),
      answering(undefined, { idKey: "j".repeat(32) })(gpt3, "en"),
    ]);
    const [first, same, ...others] = ids.map(({ id }) => id);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(same).toBe(first);
    expect(new Set([first, ...others]).size).toBe(4);
  });

  it("takes today for the day it is before it names the answer", async () => {
    const today: Query = { ...gpt3, when: "today" };
    const monday = await answering(undefined, { day: "2026-11-23" })(today, "en");
    const tuesday = await answering(undefined, { day: "2026-11-24" })(today, "en");
    expect(monday.id).not.toBe(tuesday.id);
    expect(monday.answer.figures[0]).toMatchObject({ id: "median", date: "2026-11-23" });
  });

  it("takes today for the day it is in every slot that may hold it", async () => {
    const ask = answering(undefined);
    const compared = await ask({ intent: "compare", system: "gpt3", whens: ["today", "2030"] }, "en");
    expect(compared.answer.figures.map(({ date }) => date)).toContain("2026-11-23");
    const chance: Query = {
      intent: "forecast.when",
      system: "gpt3",
      thresholdUsd: 5000,
      op: "lt",
      by: "today",
    };
    expect((await ask(chance, "en")).answer.figures).toContainEqual(
      expect.objectContaining({ id: "probability", date: "2026-11-23" }),
    );
  });

  it("names an answer alike whoever is to see it and however its words were spelt, but not in another currency", async () => {
    const ask = answering(undefined);
    const { id } = await ask(gpt3, "en");
    expect((await ask({ ...gpt3, public: true }, "en")).id).toBe(id);
    expect((await ask({ ...gpt3, fuzzy: true }, "en")).id).toBe(id);
    expect((await ask({ ...gpt3, currency: "EUR" }, "en")).id).not.toBe(id);
  });

  it.each([
    ["reading", { get: () => Promise.reject(new Error("down")), put: async () => undefined }],
    ["writing", { get: async () => undefined, put: () => Promise.reject(new Error("down")) }],
  ])("answers without a cache that fails in %s, and says so", async (_, cache) => {
    const { cache: state, cacheError, answer } = await answering(cache)(gpt3, "en");
    expect(state).toBe("down");
    expect(cacheError).toEqual(new Error("down"));
    expect(answer.figures[0]?.id).toBe("median");
  });

  it("keeps nothing that does not depend on the data", async () => {
    const cache = memoryCache();
    for (const intent of ["help", "smalltalk", "method", "digest.list", "explain.change"] as const) {
      expect((await answering(cache)({ intent }, "en")).cache).toBe("off");
    }
    expect(cache.kept.size).toBe(0);
  });
});
