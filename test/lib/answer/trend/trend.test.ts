import { describe, expect, it } from "vitest";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { about, figureOf } from "#test/lib/answer/answered.ts";

describe("a rate of change", () => {
  it("is given by the data in three ways: GPT-3's level by its ends e^(−1.0466), shrunk e^(−0.97316)", async () => {
    const answer = await answerOf({ intent: "trend", system: "gpt3" });
    const years = (Date.parse("2024-04-11") - Date.parse("2020-05-28")) / 86_400_000 / 365.25;
    expect(answer.shape).toBe("trend");
    expect(figureOf(answer, "trend:gpt3:own-drift")?.value).toEqual(
      about((80_000 / 4.6e6) ** (1 / years) - 1),
    );
    expect(figureOf(answer, "trend:gpt3:shrunk-drift")?.value).toEqual(about(Math.expm1(-0.97316)));
    expect(figureOf(answer, "trend:gpt3:shrunk-drift:halving")?.value).toEqual(
      about((12 * Math.LN2) / 0.97316),
    );
    expect(figureOf(answer, "trend:gpt3:log-linear")?.ranges?.[0]?.level).toBe(0.95);
    expect(figureOf(answer, "claim:ark-gpt3-2030:rate")).toMatchObject({ kind: "claim", value: -0.7 });
    expect(figureOf(answer, "claim:ark-gpt3-2030:rate:factor")?.value).toEqual(about(0.3));
  });

  it.each(["training", "hardware", "software", "flops-per-dollar", "inference"] as const)(
    "is given for %s, with published rates beside it",
    async (metric) => {
      const answer = await answerOf({ intent: "trend", metric });
      expect(answer.figures.filter(({ group }) => group === "claim").length).toBeGreaterThan(0);
      expect(answer.figures[0]?.unit).toBe("fraction per year");
    },
  );

  it("doubles where it rises", async () => {
    const answer = await answerOf({ intent: "trend", system: "frontier" });
    expect(figureOf(answer, "trend:frontier:own-drift:doubling")?.value).toBeGreaterThan(0);
    expect(figureOf(answer, "trend:frontier:own-drift:halving")).toBeUndefined();
  });

  it("is not made of prices that span less than a year", async () => {
    expect(await answerOf({ intent: "trend", system: "gpt4o" })).toMatchObject({
      shape: "decline",
      figures: [],
    });
  });
});

describe("hardware against software", () => {
  it("parts ARK's claims by logarithms: ln 0.43 / ln(0.43 × 0.53), and shows that they make −77.2 %, not −70 %", async () => {
    const answer = await answerOf({ intent: "trend.decompose", metric: "training" });
    expect(figureOf(answer, "share:claimed")?.value).toEqual(about(Math.log(0.43) / Math.log(0.43 * 0.53)));
    expect(figureOf(answer, "share:claimed:total")?.value).toEqual(about(-0.7721));
    expect(figureOf(answer, "share:claimed:stated")?.value).toBe(-0.7);
    const hardware = figureOf(answer, "share:observed")?.value ?? Number.NaN;
    expect(figureOf(answer, "share:observed:software")?.value).toEqual(about(1 - hardware));
    expect(hardware).toBeLessThan(0.3);
  });

  it("is not answered for a system that is not parted so", async () => {
    expect(await answerOf({ intent: "trend.decompose", system: "frontier" })).toMatchObject({
      shape: "decline",
      code: "no_data",
    });
  });
});
