import { beforeEach, describe, expect, it } from "vitest";
import type { Query } from "#lib/query/query.ts";
import { base, gpt5, heading, liveTable, minute, price, rent } from "./live-table.ts";

describe("answers and the prices that are published", () => {
  let table: ReturnType<typeof liveTable>;
  beforeEach(() => {
    table = liveTable();
  });

  it("shows a new price, with its day, its source and the version of the data, within a minute on every instance", async () => {
    const [one, other] = [table.open(), table.open()];
    const before = await one(gpt5, "en");
    await other(gpt5, "en");
    expect(heading(before.answer)).toBe(1.25);
    expect(before.answer.dataVersion).toBe(base);
    table.publish(price({}));
    table.pass(minute - 1);
    expect((await one(gpt5, "en")).id).toBe(before.id);
    table.pass(1);
    for (const answering of [one, other]) {
      const { answer, id } = await answering(gpt5, "en");
      expect(answer.figures[0]).toMatchObject({ value: 1, date: "2026-11-25" });
      expect(answer.dataVersion).toBe(`${base}+1`);
      expect(answer.asOf).toBe("2026-11-25");
      const { source } = answer.figures[0] ?? {};
      expect(answer.sources.find((cited) => cited.id === source)).toMatchObject({
        title: "genai-prices, data.json, read 2026-11-25",
        read: "2026-11-25",
      });
      expect(answer.chart).toBeDefined();
      expect(id).not.toBe(before.id);
    }
  });

  it.each<readonly [string, Query]>([
    ["gpt5 token prices ahead", { intent: "forecast.price.token", system: "gpt5", when: "2028" }],
    ["an inference bill", { intent: "estimate.inference", system: "gpt5", tokensPerDay: 1e6, when: "today" }],
    ["a comparison", { intent: "compare", systems: ["gpt5", "gpt4o"], when: "2027", aspect: "tokens" }],
    ["why", { intent: "explain.why", system: "gpt5", aspect: "tokens", when: "2028" }],
    ["years", { intent: "forecast.series", system: "gpt5", when: "2027..2029" }],
    ["the rent of a chip", { intent: "forecast.price.gpu", item: "h100-hour", when: "2027" }],
    ["a run costed again", { intent: "forecast.cost", system: "gpt3-run", when: "2027" }],
    ["a known model costed again", { intent: "forecast.cost", system: "llama3.1-405b", when: "2027" }],
    ["an estimate", { intent: "estimate.custom", params: 7e9, tokens: 1e12, when: "today" }],
    ["renting", { intent: "forecast.cost", system: "cloud", when: "2027" }],
  ])("makes %s of the new prices", async (_, query) => {
    const answering = table.open();
    const before = await answering(query, "en");
    table.publish(price({}), rent(6));
    table.pass(minute);
    const after = await answering(query, "en");
    expect(after.answer.dataVersion).toBe(`${base}+1`);
    expect(after.answer.figures).not.toEqual(before.answer.figures);
    expect(after.answer.figures.length).toBeGreaterThan(0);
    const ids = new Set(after.answer.sources.map(({ id }) => id));
    for (const { source } of after.answer.figures) expect(ids).toContain(source);
    expect([...ids].join()).toMatch(/live-list-prices-2026-11-25|scratch|fit/);
  });

  it("holds a claim against the rent of now", async () => {
    const answering = table.open();
    const rateOf = async () => {
      const { answer } = await answering(
        { intent: "forecast.price.gpu", item: "h100-hour", when: "2027" },
        "en",
      );
      return answer.figures.find(({ label }) => label.startsWith("Rented dollars for an operation"));
    };
    const before = await rateOf();
    table.publish(rent(5));
    table.pass(minute);
    const after = await rateOf();
    expect(after?.value).toBeLessThan(before?.value ?? 0);
    expect(after?.source).toBe("live-list-prices-2026-11-25");
  });

  it("lists the source of a new price among the sources of its system", async () => {
    const answering = table.open();
    await answering({ intent: "sources", system: "gpt5" }, "en");
    table.publish(price({}));
    table.pass(minute);
    const { answer } = await answering({ intent: "sources", system: "gpt5" }, "en");
    expect(answer.sources).toContainEqual(
      expect.objectContaining({ title: "genai-prices, data.json, read 2026-11-25", read: "2026-11-25" }),
    );
  });
});
