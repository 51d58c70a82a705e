import { describe, expect, it } from "vitest";
import { yearsBetween } from "#lib/when/day-numbers.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { about, figureOf } from "#test/lib/answer/answered.ts";

const series = (system: string, when: string) => answerOf({ intent: "forecast.series", system, when });

describe("a cost over a span", () => {
  it("gives a row a year, each as the forecast of that year alone, with its 80 % range and ARK's claim", async () => {
    const answer = await series("gpt3", "2027..2034");
    expect(answer.shape).toBe("forecast");
    expect(figureOf(answer, "row:2030")).toMatchObject({
      value: about(187.48),
      date: "2030-07-02",
      ranges: [{ level: 0.8, low: about(2.8429), high: about(12363) }],
    });
    expect(figureOf(answer, "row:2030:claim:ark-gpt3-2030")).toMatchObject({ value: 30, kind: "claim" });
    expect(figureOf(answer, "row:2029:claim:ark-gpt3-2030")?.value).toEqual(about(450_000 * 0.3 ** 7));
    expect(figureOf(answer, "row:2031:claim:ark-gpt3-2030")).toBeUndefined();
    expect(answer.figures.find(({ kind }) => kind === "forecast")).toMatchObject({
      id: "median",
      date: "2034-07-02",
    });
  });

  it.each([
    ["gpt4o", "tokens", 10],
    ["moore", undefined, 80_000 * 0.5 ** (yearsBetween("2024-04-11", "2030-07-02") / 1.5)],
  ] as const)(
    "has the second figure of the card in each row and above them: %s",
    async (system, aspect, value) => {
      const answer = await answerOf({
        intent: "forecast.series",
        system,
        when: "2028..2030",
        ...(aspect && { aspect }),
      });
      expect(figureOf(answer, "row:2030:beside")).toMatchObject({
        value: about(value),
        explains: "row:2030",
      });
      expect(figureOf(answer, "median:beside")).toMatchObject({ value: about(value), group: "headline" });
    },
  );

  it("has every claim that speaks of a row's year", async () => {
    const answer = await series("resnet50", "2020-Q3..2020-Q4");
    const claimed = answer.figures.filter(({ explains }) => explains === "row:2020-Q4");
    expect(claimed.map(({ column }) => column)).toEqual(["ARK Invest claims", "Stanford AI Index claims"]);
  });

  it("shows what was observed where the span is past, and says so", async () => {
    const answer = await series("gpt3", "2020..2025");
    expect(figureOf(answer, "row:2022")).toMatchObject({
      kind: "observed",
      value: 450_000,
      date: "2022-09-29",
    });
    expect(figureOf(answer, "row:2024")).toMatchObject({ kind: "observed", value: 80_000 });
    expect(figureOf(answer, "row:2021")).toBeUndefined();
    expect(figureOf(answer, "row:2025")?.kind).toBe("forecast");
    expect(answer.warnings.map(({ code }) => code)).toContain("observed");
  });

  it("gives months where the span is of months", async () => {
    const answer = await series("gpt2", "2028-H2");
    expect(answer.figures.filter(({ id }) => /^row:2028-\d\d$/.test(id))).toHaveLength(6);
  });

  it("ends with the last year of a claim that is no forecast, and says so", async () => {
    const answer = await series("queries", "2028..2033");
    expect(figureOf(answer, "median")).toBeUndefined();
    expect(answer.figures.filter(({ group }) => group === "row").map(({ date }) => date)).toEqual([
      "2028",
      "2029",
      "2030",
    ]);
    expect(answer.warnings.map(({ code }) => code)).toContain("claim-ended");
  });

  it("declines what is more than 25 years ahead, and names the last year", async () => {
    const answer = await series("gpt3", "2030..2060");
    expect(answer).toMatchObject({ shape: "decline", code: "horizon", figures: [] });
    expect(answer.text.join(" ")).toContain("2051");
  });
});
