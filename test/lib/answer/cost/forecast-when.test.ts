import { describe, expect, it } from "vitest";
import type { Query } from "#lib/query/query.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { about, figureOf } from "#test/lib/answer/answered.ts";

const when = (system: string, thresholdUsd: number, op: "lt" | "gt", by?: string) =>
  answerOf({ intent: "forecast.when", system, thresholdUsd, op, by } satisfies Query);

describe("when a cost passes a threshold", () => {
  it("gives the published days of GPT-3's level below $5,000, and the probability on 1 January 2030", async () => {
    const answer = await when("gpt3", 5000, "lt", "2030-01-01");
    expect(answer.shape).toBe("threshold");
    expect(figureOf(answer, "median")).toMatchObject({
      id: "median",
      date: "2027-02-16",
      unit: "day",
    });
    expect(figureOf(answer, "median:earliest")?.date).toBe("2025-07-16");
    expect(figureOf(answer, "median:latest")?.date).toBe("2032-04-17");
    expect(figureOf(answer, "probability")).toMatchObject({ value: about(0.83074), date: "2030-01-01" });
    expect(answer.echo).toBe("GPT-3-level training below $5,000, by 2030-01-01");
  });

  it("takes a bare year, quarter or month as its middle day, like every other target", async () => {
    expect(figureOf(await when("gpt3", 5000, "lt", "2029"), "probability")?.date).toBe("2029-07-02");
    const month = await when("gpt3", 5000, "lt", "2029-06");
    expect(figureOf(month, "probability")?.date).toBe("2029-06-16");
    expect(month.echo).toBe("GPT-3-level training below $5,000, by 2029-06-16");
  });

  it("is headed by the probability where a date is given", async () => {
    const below = await when("gpt3", 1_000_000, "lt", "2030");
    expect(below.figures[0]).toMatchObject({
      id: "probability",
      label: "Probability that it is still below $1M",
    });
    expect(figureOf(below, "since")).toBeDefined();
    expect((await when("gpt3", 1000, "gt", "2030")).figures[0]?.label).toBe(
      "Probability that it is still above $1,000",
    );
    expect((await when("gpt3", 5000, "lt", "2030")).figures[0]?.label).toBe(
      "Probability of being below $5,000",
    );
  });

  it("sets beside it the day of ARK's rate: ln 90 / −ln 0.3 years after the middle of 2022, as its table has it", async () => {
    const claim = figureOf(await when("gpt3", 5000, "lt"), "claim:ark-gpt3-2030");
    expect(claim).toMatchObject({ kind: "claim", date: "2026-03-29" });
    const claimed = new Map(
      (await answerOf({ intent: "forecast.series", system: "gpt3", when: "2025..2026" })).figures
        .filter(({ id }) => /^row:.*:claim/.test(id))
        .map(({ date, value }) => [date, value]),
    );
    expect(claimed.get("2025")).toBeGreaterThan(5000);
    expect(claimed.get("2026")).toBeLessThan(5000);
  });

  it("says since when it has been passed", async () => {
    const answer = await when("gpt3", 1_000_000, "lt");
    expect(figureOf(answer, "since")).toMatchObject({ kind: "observed", date: "2022-09-29", value: 450_000 });
    expect(figureOf(answer, "median")).toBeUndefined();
    expect(answer.text[0]).toBe("It is below that already.");
  });

  it("does not have a falling cost rise above what it has left", async () => {
    expect((await when("gpt3", 1000, "gt")).text[0]).toBe("It is above that already.");
    const never = await when("gpt3", 1e7, "gt");
    expect(never.text[0]).toMatch(/^It is not expected/);
    expect(figureOf(never, "median")).toBeUndefined();
  });

  it("says of a day that is past by the forecast that nobody has seen it", async () => {
    const answer = await when("gpt3", 20_000, "lt");
    expect(figureOf(answer, "median")?.date).toBe("2025-09-14");
    expect(answer.text[0]).toMatch(/no observation shows it/);
  });

  it("gives a claim alone as a claim, in the unit of the system", async () => {
    const answer = await when("queries", 100_000, "lt");
    expect(figureOf(answer, "claim:ark-queries-2030")).toMatchObject({ kind: "claim", unit: "day" });
    expect(answer.figures.map(({ kind }) => kind)).not.toContain("forecast");
    expect(answer.assumptions[0]).toMatchObject({
      value: 100_000,
      unit: "USD per billion queries",
      origin: "given",
    });
    expect((await when("queries", 10, "lt")).figures).toEqual([]);
  });
});

describe("a threshold of what is only computed again", () => {
  it.each([
    ["gpt3-run", 500_000, ["estimate:gpt3-run/cloud:3"]],
    ["gpt4", 50e6, ["estimate:gpt4/amortised:0", "estimate:gpt4/amortised2023:0"]],
  ])("shows the estimates of %s that are past it, and does not call it unexpected", async (id, usd, past) => {
    const answer = await when(id, usd, "lt");
    const shown = answer.figures.filter((one) => one.id.startsWith("estimate:"));
    expect(shown.map((one) => one.id)).toEqual(past);
    expect(shown.every(({ value }) => value < usd)).toBe(true);
    expect(answer.text[0]).toMatch(/^Estimates of it are past that already/);
  });

  it("is not expected where no estimate is past it", async () => {
    const answer = await when("gpt3-run", 100, "lt");
    expect(answer.text[0]).toMatch(/^It is not expected/);
  });
});

describe("a claim that ends", () => {
  it("is met on the day that its author names: ARK's $1 for ResNet-50 at the end of 2020", async () => {
    const claim = figureOf(await when("resnet50", 1, "lt"), "claim:ark-resnet50-2020");
    expect(claim?.date).toBe("2020-12-31");
  });

  it.each([
    ["hardware", 0.43],
    ["software", 0.53],
  ])("gives its value of 2030 for %s in 2040, and says that it ended", async (system, factor) => {
    const answer = await answerOf({ intent: "forecast.cost", system, when: "2040" });
    const claim = figureOf(answer, `claim:ark-${system}`);
    expect(claim).toMatchObject({ date: "2030", value: about(factor ** 8) });
    expect(answer.warnings.map(({ code }) => code)).toContain("claim-ended");
  });
});
