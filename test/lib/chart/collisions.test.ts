import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { layoutChart } from "#lib/chart/layout-chart.ts";
import { exactValue } from "#lib/chart/short-value.ts";
import type { Query } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { pathQuestions } from "#test/lib/answer/parts/path-questions.ts";
import { answerTo, fonts, locales } from "./chart-answers.ts";
import { collisionsOf } from "./collisions.ts";
import { withEarlier } from "./with-earlier.ts";

const systems = catalogue.systems.map(({ id }) => id);
const dates = ["2025", "2027", "2028-06-30", "2030", "2031-Q1", "2035", "2050"];

const others: readonly (readonly [string, Query])[] = [
  ...pathQuestions,
  ["list prices", { intent: "price.token", system: "gpt4o", when: "2026" }],
  ["a run of one's own", { intent: "estimate.custom", params: 13e9, tokens: 1.4e12, when: "2030" }],
];

describe("what stands in a chart", () => {
  it.each(systems)("is over nothing else, nor cut off, nor across the divider: %s", async (system) => {
    for (const locale of locales) {
      for (const when of dates) {
        const collisions = collisionsOf(await answerTo(system, when, locale));
        expect(collisions.map((one) => `${when} ${locale}: ${one}`)).toEqual([]);
      }
    }
  });

  it.each(systems)("is over nothing else with the line of the digest before: %s", async (system) => {
    for (const locale of locales) {
      const answer = await answerTo(system, "2027", locale);
      if (answer.chart?.paths[0] === undefined) continue;
      for (const times of [0.5, 1, 1.6]) expect(collisionsOf(withEarlier(answer, times))).toEqual([]);
    }
  });

  it.each(others)("is over nothing else in the chart of %s", async (_, query) => {
    for (const locale of locales)
      expect(collisionsOf(await answerQuery(query, packagedContext(locale)))).toEqual([]);
  });

  it.each(systems)("calls out every figure, at any date: %s", async (system) => {
    for (const locale of locales) {
      for (const when of [...dates, "2033", "2040"])
        expect(await uncalledIn(system, when, locale)).toEqual([]);
    }
  });

  it.each(systems)("names the first and the last point that was fitted: %s", async (system) => {
    for (const locale of locales) expect(await unnamedIn(system, locale)).toEqual([]);
  });
});

/** All that is written in the picture of a system. */
async function wordsIn(system: string, when: string, locale: Locale) {
  const { chart, asOf } = await answerTo(system, when, locale);
  const texts = chart === undefined ? [] : layoutChart({ chart, locale, asOf, fonts }).texts;
  return { chart, words: texts.map(({ text }) => text).join(" ") };
}

/** Figures that the picture of a system ought to call out and does not. */
async function uncalledIn(system: string, when: string, locale: Locale): Promise<readonly string[]> {
  const { chart, words } = await wordsIn(system, when, locale);
  return (chart?.callOuts ?? [])
    .map(({ value }) => exactValue(value, chart?.unit ?? "", locale))
    .filter((value) => !words.includes(value));
}

/** Names that the picture of a system in 2030 ought to have and has not. */
async function unnamedIn(system: string, locale: Locale): Promise<readonly string[]> {
  const { chart, words } = await wordsIn(system, "2030", locale);
  const fitted = (chart?.seen ?? []).filter(({ isFitted, label }) => isFitted && label !== undefined);
  const wanted = [...fitted.slice(0, 1), ...fitted.slice(-1)].flatMap(({ label = [] }) => label);
  return wanted.filter((label) => !words.includes(label));
}
