import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { productionFigures } from "#lib/answer/cost/show-claims.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

function figuresOf(id: string, locale: "en" | "vi" = "en") {
  const context = packagedContext(locale);
  const system = context.data.catalogue.find(id);
  return system === undefined ? undefined : productionFigures(system, context);
}

describe(productionFigures, () => {
  /**
   * By hand. Hardware: −57 % a year leaves 0.43; ln 0.43 / ln 0.8 = 3.782185 doublings a year are 13.7579 times as much,
   * and at 2.3 times a year, log₂ 2.3 = 1.201634 doublings, each must save 1 − 0.43^(1 / 1.201634) = 50.4581 %.
   * Queries: −70.035 % leaves 0.29965; 5.400741 doublings are 42.2459 times as much; 63.3192 %.
   */
  it.each([
    ["hardware", "production:ark-hardware", 13.7579, 0.504581],
    ["queries", "production:ark-queries-2030", 42.2459, 0.633192],
  ])("of %s say what the claimed fall needs beside what production did", (system, id, growth, rate) => {
    const values = figuresOf(system)?.map(({ id, value, unit, source }) => ({ id, value, unit, source }));
    expect(values).toEqual([
      { id, value: expect.closeTo(growth, 4), unit: "×", source: "ark-2023" },
      { id: `${id}:learning`, value: 0.2, unit: "fraction", source: "irwin-1994" },
      { id: `${id}:observed`, value: 2.3, unit: "×", source: "epoch-stock" },
      { id: `${id}:implied`, value: expect.closeTo(rate, 6), unit: "fraction", source: "ark-2023" },
    ]);
  });

  it.each([
    ["en", "Yearly growth of hardware production that this fall needs by Wright's law alone"],
    ["vi", "Mức tăng sản lượng phần cứng mỗi năm mà mức giảm này cần nếu chỉ nhờ định luật Wright"],
  ] as const)("are said in %s", (locale, label) => {
    expect(figuresOf("hardware", locale)?.[0]?.label).toBe(label);
  });

  it.each(["software", "gpt3", "moore"])("of %s are none: its claims do not rest on production", (system) => {
    expect(figuresOf(system)).toEqual([]);
  });
});

describe("an answer about a claim that rests on production", () => {
  it.each(["hardware", "queries"])("of %s holds the figures, their sources and a warning", async (system) => {
    const { figures, sources, warnings } = await answerQuery(
      { intent: "forecast.cost", system, when: "2030" },
      packagedContext(),
    );
    expect(figures.map(({ id }) => id)).toEqual(
      expect.arrayContaining(figuresOf(system)?.map(({ id }) => id) ?? []),
    );
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(["irwin-1994", "epoch-stock"]));
    expect(sources.find(({ id }) => id === "epoch-stock")).toMatchObject({
      address: "https://epoch.ai/data-insights/nvidia-chip-production",
      read: "2026-12-01",
    });
    expect(warnings.map(({ code }) => code)).toContain("production-assumed");
  });
});
