import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { isOverlapping } from "#lib/chart/boxes.ts";
import { layoutChart } from "#lib/chart/layout-chart.ts";
import type { Query } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";
import { figureOf } from "#test/lib/answer/answered.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { fonts, locales } from "#test/lib/chart/chart-answers.ts";
import { pathQuestions } from "./path-questions.ts";

const chartFor = async (query: Query, locale: Locale = "en") => {
  const answer = await answerQuery(query, packagedContext(locale));
  if (answer.chart === undefined) throw new Error("There is no chart.");
  return { answer, chart: answer.chart };
};

const questions: readonly (readonly [string, Query])[] = [
  ...pathQuestions,
  ["a year of the past", { intent: "history.cost", system: "gpt3", when: "2020" }],
];

describe("the charts of other questions", () => {
  it.each(questions)("calls out what the figures of %s say, on the days that they name", async (_, query) => {
    const { answer, chart } = await chartFor(query);
    for (const { figure, value, date } of chart.callOuts) {
      const named = figureOf(answer, figure);
      expect(named?.date).toBe(date);
      const said = chart.threshold ?? named?.value ?? Number.NaN;
      expect(Math.abs(value / said - 1)).toBeLessThan(1e-5);
    }
  });

  it.each(questions)("lays no text of %s over another, in both languages", async (_, query) => {
    for (const locale of locales) {
      const { chart, answer } = await chartFor(query, locale);
      const { texts } = layoutChart({ chart, locale, asOf: answer.asOf, fonts });
      for (const [at, one] of texts.entries()) {
        const over = texts.slice(at + 1).filter(({ box }) => isOverlapping(one.box, box));
        expect(over.map(({ text }) => `${one.text} | ${text}`)).toEqual([]);
      }
    }
  });

  it("has a path for each of two systems, and says of which one each call-out is", async () => {
    const { chart } = await chartFor({ intent: "compare", systems: ["gpt3", "gpt2"], when: "2030" });
    expect(chart.paths.map(({ days }) => days.at(-1))).toEqual(["2030-07-02", "2030-07-02"]);
    expect(chart.callOuts.map(({ label }) => label)).toEqual([
      "GPT-3-level training",
      "GPT-2-grade training",
    ]);
    expect(chart.divider).toBeUndefined();
  });

  it("draws no chart of what is counted in different units", async () => {
    const query: Query = { intent: "compare", systems: ["gpt3", "queries"], when: "2030" };
    expect((await answerQuery(query, packagedContext("en"))).chart).toBeUndefined();
  });

  it("passes the threshold on the day that the answer names, and goes on from there", async () => {
    const { answer, chart } = await chartFor({
      intent: "forecast.when",
      system: "gpt3",
      thresholdUsd: 5000,
      op: "lt",
    });
    const day = figureOf(answer, "median")?.date ?? "";
    const [path] = chart.paths;
    const at = path?.days.findIndex((one) => one >= day) ?? 0;
    expect(path?.median[at - 1]).toBeGreaterThan(5000);
    expect(path?.median[at]).toBeLessThanOrEqual(5000);
    expect(path?.days.at(-1)).toSatisfy((last: string) => last > day);
    expect(chart.threshold).toBe(5000);
    const called = layoutChart({ chart, locale: "en", asOf: answer.asOf, fonts }).texts.filter(
      ({ role }) => role === "call-out",
    );
    expect(called[0]?.text).toBe("16 February 2027");
  });

  it("shows what was seen in a year of the past, and no path", async () => {
    const { chart } = await chartFor({ intent: "history.cost", system: "gpt3", when: "2020" });
    expect(chart.seen).toHaveLength(4);
    expect(chart.paths).toEqual([]);
  });
});
