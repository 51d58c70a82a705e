import { describe, expect, it } from "vitest";
import { answerQuestion } from "#functions/cli/answer-question.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { about, figureOf } from "#test/lib/answer/answered.ts";

const estimate = (slots: Omit<QueryOf<"estimate.custom">, "intent" | "when">, when = "2026-11-23") =>
  answerOf({ intent: "estimate.custom", when, ...slots });

describe("a training run of one's own", () => {
  it("costs 175B parameters on 300B tokens: 3.15e23 FLOP, 221,094 H100-hours, $552,734 at $2.50", async () => {
    const answer = await estimate({ params: 175e9, tokens: 300e9, usdPerGpuHour: 2.5 });
    expect(answer.shape).toBe("estimate");
    expect(figureOf(answer, "flop")?.value).toEqual(about(3.15e23));
    expect(figureOf(answer, "hours")).toMatchObject({ value: about(221_094), unit: "H100-hours" });
    expect(figureOf(answer, "median")).toMatchObject({ value: about(552_734), kind: "forecast" });
  });

  it("counts 1.092e23 FLOP for 13B on 1.4T tokens, and 243,056 A100-hours at 40 %", async () => {
    const answer = await estimate({ params: 13e9, tokens: 1.4e12, gpu: "a100" });
    expect(figureOf(answer, "flop")?.value).toEqual(about(1.092e23));
    expect(figureOf(answer, "hours")?.value).toEqual(about(243_056));
  });

  it("says of every number whether it was given or assumed", async () => {
    const answer = await estimate({ params: 175e9, tokens: 300e9, mfu: 0.35 }, "2028");
    const origins = Object.fromEntries(answer.assumptions.map(({ id, origin }) => [id, origin]));
    expect(origins).toEqual({
      params: "given",
      tokens: "given",
      chip: "default",
      peak: "default",
      utilisation: "given",
      rent: "default",
      rentOf: "default",
    });
    expect(figureOf(answer, "median")?.date).toBe("2028-07-02");
  });

  it("costs GPUs and months by their hours: 1,536 × 2 × 730 × $3", async () => {
    const answer = await estimate({ gpus: 1536, gpu: "a100", months: 2, usdPerGpuHour: 3 });
    expect(figureOf(answer, "median")?.value).toEqual(about(1536 * 2 * 730 * 3));
    expect(figureOf(answer, "flop")?.value).toEqual(about(1536 * 2 * 730 * 3600 * 0.4 * 312e12));
  });

  it.each([
    ["1,536 A100 for 60 days at $3/hr", 60 * 24],
    ["1,536 A100 for 3 weeks at $3/hr", 21 * 24],
    ["1,536 A100 for a fortnight at $3/hr", 14 * 24],
    ["1,536 A100 for 100 hours at $3/hr", 100],
    ["thuê 1.536 A100 trong 60 ngày giá 3 đô/giờ", 60 * 24],
    ["thuê 1.536 A100 trong 3 tuần giá 3 đô/giờ", 21 * 24],
  ])("costs all the hours of %s", async (text, hours) => {
    const { answer } = await answerQuestion({ text, now: new Date("2026-11-23"), locale: "en" });
    expect(figureOf(answer, "hours")?.value).toBeCloseTo(1536 * hours, 1);
    expect(figureOf(answer, "median")?.value).toBeCloseTo(1536 * hours * 3, 1);
  });

  it("agrees with itself whether a run is given by its computation or by its machines", async () => {
    const byWork = await estimate({ flop: 3e24, usdPerGpuHour: 2 });
    const hours = figureOf(byWork, "hours")?.value ?? Number.NaN;
    const byTime = await estimate({ gpus: 512, months: hours / 512 / 730, usdPerGpuHour: 2 });
    expect(figureOf(byTime, "median")?.value).toEqual(about(figureOf(byWork, "median")?.value ?? Number.NaN));
    expect(figureOf(byTime, "flop")?.value).toEqual(about(3e24));
  });

  it("shows both ways and how far they are apart where more is given than is needed", async () => {
    const slots = { flop: 3e24, gpus: 1536, months: 2, mfu: 0.4, usdPerGpuHour: 2.5 };
    const answer = await estimate(slots);
    const work = 3e24 / (0.4 * 989.4e12) / 3600;
    expect(figureOf(answer, "median")?.value).toEqual(about(1536 * 2 * 730 * 2.5));
    expect(figureOf(answer, "work")?.value).toEqual(about(work * 2.5));
    expect(figureOf(answer, "mismatch")?.value).toEqual(about(work / (1536 * 2 * 730)));
    expect(answer.text[0]).toMatch(/two ways do not agree/);
    const impossible = await estimate({ ...slots, gpus: 100 });
    expect(impossible.text.join(" ")).toMatch(/cannot be right/);
  });

  it("warns where parameters and tokens do not give the FLOP that was given too", async () => {
    const apart = await estimate({ params: 70e9, tokens: 15e12, flop: 3e24 });
    expect(apart.text[0]).toMatch(/^Parameters and tokens do not give the FLOP/);
    expect(figureOf(apart, "size-mismatch")?.value).toEqual(about(2.1));
    const agreed = await estimate({ params: 70e9, tokens: 15e12, flop: 6.3e24 });
    expect(figureOf(agreed, "size-mismatch")).toBeUndefined();
    expect(agreed.text[0]).not.toMatch(/do not give/);
  });

  it("says of a past date that the rents of then are not used, unless a rent is given", async () => {
    const codes = async (when: string, slots = {}) =>
      (await estimate({ flop: 3e24, ...slots }, when)).warnings.map(({ code }) => code);
    expect(await codes("2023")).toContain("past-rent");
    expect(await codes("2028")).not.toContain("past-rent");
    expect(await codes("2023", { usdPerGpuHour: 2 })).not.toContain("past-rent");
  });

  it("counts one month as a month", async () => {
    expect((await estimate({ gpus: 8, gpu: "h100", months: 1 })).echo).toContain("8 H100, 1 month,");
  });

  it("says how long given GPUs take, and how many a given time needs", async () => {
    const hours = 3e24 / (0.4 * 989.4e12) / 3600;
    expect(figureOf(await estimate({ flop: 3e24, gpus: 512 }), "months")?.value).toEqual(
      about(hours / 512 / 730),
    );
    expect(figureOf(await estimate({ flop: 3e24, months: 3 }), "gpus")?.value).toEqual(
      about(hours / 3 / 730),
    );
  });

  it.each([
    ["a size that is half there", { params: 7e9 }],
    ["a chip without a rent", { params: 7e9, tokens: 2e12, gpu: "b200" }],
    ["a share above one", { params: 7e9, tokens: 2e12, mfu: 1.5 }],
    ["nothing", {}],
  ])("asks back for %s", async (_, slots) => {
    const answer = await estimate(slots);
    expect(answer).toMatchObject({ shape: "clarify", figures: [] });
    expect(answer.examples.length).toBeGreaterThan(1);
  });

  it("needs no rent of a chip whose price is given", async () => {
    const answer = await estimate({ gpus: 100, months: 3, gpu: "b200", usdPerGpuHour: 4 });
    expect(figureOf(answer, "median")?.value).toEqual(about(100 * 3 * 730 * 4));
  });
});
