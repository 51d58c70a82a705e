import { describe, expect, it } from "vitest";
import { getFitted } from "#lib/answer/parts/fitted-points.ts";
import { fitShrunkDrift, probabilityDearer, ratioOverTime } from "#lib/forecast/index.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { about, figureOf } from "#test/lib/answer/answered.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const modelOf = (system: string) => fitShrunkDrift(getFitted(system, packagedContext()).points);

describe("a comparison", () => {
  it("divides two systems with a range of the ratio's own, and says how likely the first is the dearer", async () => {
    const answer = await answerOf({ intent: "compare", systems: ["gpt3", "gpt2"], when: "2030" });
    expect(answer.shape).toBe("comparison");
    expect(figureOf(answer, "median")?.value).toEqual(about(187.48));
    expect(figureOf(answer, "side:2")?.value).toEqual(about(0.64257));
    expect(figureOf(answer, "ratio")?.value).toEqual(about(187.48 / 0.64257));
    const dearer = probabilityDearer(modelOf("gpt3"), modelOf("gpt2"), "2030-07-02");
    expect(figureOf(answer, "dearer:gpt2")?.value).toEqual(about(dearer?.probability ?? Number.NaN));
    expect(figureOf(answer, "dearer:gpt2")?.label).toMatch(/about$/);
  });

  it("divides a later day by an earlier one, with the error of the step between them alone", async () => {
    const answer = await answerOf({ intent: "compare", system: "gpt3", whens: ["2030", "2027"] });
    const { median, intervals } = ratioOverTime(modelOf("gpt3"), "2027-07-02", "2030-07-02");
    expect(figureOf(answer, "ratio")).toMatchObject({ label: "2030 / 2027", value: about(median) });
    expect(figureOf(answer, "ratio")?.ranges).toEqual(intervals);
  });

  it("holds a forecast against what was observed", async () => {
    const answer = await answerOf({ intent: "compare", system: "gpt3", whens: ["2022", "2030"] });
    expect(figureOf(answer, "side:1")).toMatchObject({ kind: "observed", value: 450_000 });
    expect(figureOf(answer, "ratio")?.value).toEqual(about(187.48 / 450_000));
    expect(figureOf(answer, "ratio")?.ranges?.[1]).toMatchObject({ low: about(2.8429 / 450_000) });
  });

  it("calls what was observed by its name in the answer's language", async () => {
    const answer = await answerOf(
      { intent: "compare", systems: ["h100-hour", "a100-hour"], when: "2026" },
      "vi",
    );
    expect(figureOf(answer, "side:1")?.label).toMatch(/: thực tế, Giá thuê H100 mỗi giờ$/);
  });

  it("sets several systems each against the first", async () => {
    const answer = await answerOf({ intent: "compare", systems: ["gpt3", "gpt2", "resnet50"], when: "2029" });
    const ids = answer.figures.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["ratio", "ratio:resnet50", "median", "side:2", "side:3"]));
  });

  it("does not divide what is counted in different units, and says so", async () => {
    const answer = await answerOf({ intent: "compare", systems: ["gpt3", "h100-hour"], when: "2028" });
    expect(figureOf(answer, "ratio")).toBeUndefined();
    expect(answer.figures.filter(({ group }) => group === "headline")).toHaveLength(2);
    expect(answer.text[0]).toMatch(/different units/);
  });

  it("compares rents, list prices and runs costed again", async () => {
    const rents = await answerOf({ intent: "compare", systems: ["h100-hour", "a100-hour"], when: "2027" });
    expect(figureOf(rents, "ratio")?.value).toEqual(about(6.88 / 1.29));
    const prices = await answerOf({ intent: "compare", systems: ["gpt5-mini", "gpt4.1"], when: "2027" });
    expect(figureOf(prices, "ratio")?.value).toBe(0.125);
    expect(figureOf(prices, "side:2:output")?.value).toBe(8);
    const runs = await answerOf({
      intent: "compare",
      systems: ["deepseek-v3", "llama3.1-405b"],
      when: "2030",
    });
    expect(figureOf(runs, "ratio")?.ranges).toBeUndefined();
    expect(runs.text.join(" ")).not.toMatch(/range is its own/);
  });

  it("warns that a level and a run costed again are different kinds of thing, and says which is which", async () => {
    const mixed = await answerOf({ intent: "compare", systems: ["gpt3", "deepseek-v3"], when: "2030" });
    expect(mixed.text.join(" ")).toMatch(
      /different kinds of thing.*GPT-3-level training: a level of capability.*DeepSeek-V3: one run again/,
    );
    const alike = await answerOf({ intent: "compare", systems: ["gpt3", "gpt2"], when: "2030" });
    expect(alike.text.join(" ")).not.toMatch(/different kinds/);
  });

  it("of tokens says whose price is not known and gives the others, or none", async () => {
    const slots = { intent: "compare", aspect: "tokens", when: "2027" } as const;
    const one = await answerOf({ ...slots, systems: ["claude-3.5-sonnet", "gpt4o"] });
    expect(one.text.join(" ")).toContain("No price of its tokens is known: Claude 3.5 Sonnet.");
    expect(figureOf(one, "median")).toMatchObject({ value: 2.5, unit: "USD per million tokens" });
    expect(figureOf(one, "ratio")).toBeUndefined();
    const none = await answerOf({ ...slots, systems: ["claude-3.5-sonnet", "palm"] });
    expect(none).toMatchObject({ shape: "decline", code: "no_data", figures: [] });
  });

  it("says which system nothing is known of at that time", async () => {
    const answer = await answerOf({ intent: "compare", systems: ["gpt3", "gpt2"], when: "2019" });
    expect(answer.text.join(" ")).toContain("GPT-3-level training");
    expect(figureOf(answer, "ratio")).toBeUndefined();
  });
});
