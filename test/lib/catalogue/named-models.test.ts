import { describe, expect, it } from "vitest";
import { catalogue, findSystem } from "#lib/catalogue/catalogue.ts";

const estimates = (name: string) => findSystem(name)?.series.map(({ id, points }) => [id, points[0]?.value]);

describe("named models", () => {
  it("keep each cost method's estimate apart", () => {
    expect(estimates("GPT-4")).toEqual([
      ["gpt4/cloud", 78_562_017],
      ["gpt4/amortised", 40_695_706],
      ["gpt4/acquisition", 778_066_899],
      ["gpt4/amortised2023", 40_586_593],
      ["gpt4/aiindex", 78_400_000],
    ]);
    expect(estimates("Grok-3")).toEqual([
      ["grok-3/cloud", 1_164_146_794],
      ["grok-3/amortised", 300_872_432],
      ["grok-3/acquisition", 5_481_967_429],
    ]);
  });

  it("name the dollars and the source of each method", () => {
    const [cloud, , , snapshot, index] = findSystem("gpt4")?.series ?? [];
    expect([cloud?.source, snapshot?.source, index?.source]).toEqual([
      "epoch-costs",
      "epoch-models",
      "ai-index-2024",
    ]);
    expect(snapshot?.name.en).toContain("2023 dollars");
  });

  it("that were trained are costed again by their computation: a recipe, not a level", () => {
    const model = findSystem("llama3.1-405b");
    expect(model).toMatchObject({ basis: "recipe", unit: "USD", method: { id: "from-scratch" } });
    expect(model?.quantities).toEqual([
      expect.objectContaining({ unit: "FLOP", value: 3.8e25, when: "2024-07-23" }),
    ]);
  });

  it("hold their list price by side and provider", () => {
    const price = findSystem("gpt-4o")?.listPrice;
    expect(price).toMatchObject({ by: "OpenAI", method: { id: "no-change" } });
    expect(price?.input.points.map(({ date, value }) => [date, value])).toEqual([
      ["2024-05-13", 5],
      ["2024-08-06", 2.5],
    ]);
    expect(price?.output.points.map(({ value }) => value)).toEqual([15, 10]);
  });

  it("that are sold and whose training is unknown cost what their list price says", () => {
    expect(findSystem("gpt-5 mini")).toMatchObject({
      basis: "service",
      unit: "USD per million tokens",
      series: [],
    });
  });

  it("show list prices that rose from one generation to the next", () => {
    const input = (name: string) => findSystem(name)?.listPrice?.input.points[0]?.value ?? Number.NaN;
    expect(input("claude 3.5 haiku") / input("claude 3 haiku")).toBe(4);
    expect(input("gpt-5.4 nano") / input("gpt-5 nano")).toBe(4);
  });

  it("point from a level to the price of its tokens", () => {
    const links = catalogue.systems.flatMap(({ id, tokens }) => (tokens === undefined ? [] : [[id, tokens]]));
    expect(links).toEqual([
      ["gpt3", "tokens"],
      ["gpt3.5", "gpt3.5-tokens"],
    ]);
  });

  it("have a price for which the day or value is unverified marked so", () => {
    const [first] = findSystem("gemini 1.5 flash")?.listPrice?.input.points ?? [];
    expect(first?.unverified).toBe("day");
  });
});
