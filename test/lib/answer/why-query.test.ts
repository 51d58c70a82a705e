import { describe, expect, it } from "vitest";
import { packagedData } from "#lib/answer/data.ts";
import { whyQuery, yearsQuery } from "#lib/answer/related-query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { Query } from "#lib/query/query.ts";
import { resolveToday } from "#lib/query/resolve-today.ts";
import { answerOf } from "./answer-of.ts";

const today = "2026-11-23";
const times = ["", " 2023", " 2028", " 2035", " 2031-Q1", " 2033-02", " 2026..2029"];
const askedOf = (id: string) =>
  [id, `${id} token price`]
    .flatMap((subject) => times.map((time) => `${subject}${time}`))
    .map((text) => resolveToday(readQuestion(text, { today }), today))
    .filter(({ intent }) => /^(?:forecast|history|price)/.test(intent));
const askedElseOf = (id: string) =>
  [
    `trend ${id}`,
    `when will ${id} cost less than $5000?`,
    `will ${id} cost less than $100 by 2035?`,
    `when will ${id} cost more than $5000?`,
    `${id} 5B tokens a day`,
  ].map((text) => resolveToday(readQuestion(text, { today }), today));
const headOf = ({ figures: [head] }: Awaited<ReturnType<typeof answerOf>>) =>
  head && { value: head.value.toPrecision(9), unit: head.unit, date: head.date };

const ids = catalogue.systems.map(({ id }) => id);

describe("the figure of Why", () => {
  it.each(ids)("is the figure of the card, of whatever date and quantity: %s", async (id) => {
    for (const query of [...askedOf(id), ...askedElseOf(id)]) {
      const card = await answerOf(query);
      const why = whyQuery(query, packagedData);
      if (card.figures.length === 0 || why === undefined) continue;
      expect(Query.parse(why)).toEqual(why);
      expect({ query, head: headOf(await answerOf(why)) }).toEqual({ query, head: headOf(card) });
    }
  });

  it.each<[string, Query]>([
    ["gpt3 2028", { intent: "explain.why", system: "gpt3", when: "2028" }],
    ["gpt3 2031-Q1", { intent: "explain.why", system: "gpt3", when: "2031-Q1" }],
    ["gpt3 2033-02", { intent: "explain.why", system: "gpt3", when: "2033-02" }],
    ["gpt3", { intent: "explain.why", system: "gpt3", isSeen: true }],
    ["gpt4o token price 2028", { intent: "explain.why", system: "gpt4o", when: "2028", aspect: "tokens" }],
    [
      "when will gpt3 cost less than $5000?",
      { intent: "explain.why", system: "gpt3", thresholdUsd: 5000, op: "lt" },
    ],
    ["trend gpt3", { intent: "explain.why", system: "gpt3", isTrend: true }],
    ["gpt3 2030 in euro", { intent: "explain.why", system: "gpt3", when: "2030", currency: "EUR" }],
  ])("is asked by what %j says", (text, why) => {
    expect(whyQuery(readQuestion(text, { today }), packagedData)).toEqual(why);
  });

  it("is of a threshold the day that passes it, with the days of its range and the equation of that day", async () => {
    const query = { intent: "forecast.when", system: "gpt3", thresholdUsd: 5000, op: "lt" } as const;
    const why = whyQuery(query, packagedData);
    if (why === undefined) throw new Error("No Why.");
    const { figures, text, echo } = await answerOf(why);
    const days = (await answerOf(query)).figures.filter(({ unit }) => unit === "day");
    expect(days).toHaveLength(4);
    expect(figures).toEqual(expect.arrayContaining(days));
    expect(figures.map(({ value }) => value)).not.toContainEqual(expect.closeTo(187.48, 1));
    expect(echo).toContain("$5,000");
    expect(text.join(" ")).toMatch(/median = vₙ · e\^\(μτ\).*median is the threshold/);
    const [drift, last, horizon] = ["input:drift", "input:last", "input:horizon"].map(
      (id) => figures.find((one) => one.id === id)?.value ?? Number.NaN,
    );
    expect(((last ?? 0) * (1 + (drift ?? 0)) ** (horizon ?? 0)) / 5000).toBeCloseTo(1, 2);
  });

  it("is none where another method was asked for than would be explained", () => {
    const query = { intent: "forecast.cost", system: "gpt3", when: "2030" } as const;
    expect(whyQuery({ ...query, method: "no-change" }, packagedData)).toBeUndefined();
    expect(yearsQuery({ ...query, method: "no-change" }, 2026, packagedData)).toBeUndefined();
    expect(whyQuery({ ...query, method: "shrunk-drift" }, packagedData)).toBeDefined();
  });

  it("is shown of the product of two claims after their end too, with a word that they ended", async () => {
    for (const when of ["2033", "2034-Q2"]) {
      const why = await answerOf({ intent: "explain.why", system: "composed", when });
      expect(why.figures[0]).toMatchObject({ group: "headline", unit: "USD", date: "2030" });
      expect(why.warnings.map(({ code }) => code)).toContain("claim-ended");
    }
    const within = await answerOf({ intent: "explain.why", system: "composed", when: "2028" });
    expect(within.warnings.map(({ code }) => code)).not.toContain("claim-ended");
  });

  it("takes an example of the year only where no date is known, and says so", async () => {
    const example = /2030 is the example/;
    expect((await answerOf({ intent: "explain.why", system: "gpt3" })).text.join(" ")).toMatch(example);
    const dated = await answerOf({ intent: "explain.why", system: "gpt3", when: "2028" });
    expect(dated.text.join(" ")).not.toMatch(example);
  });
});

describe("the table of years", () => {
  it.each(ids)("answers wherever it is offered, in the card's unit: %s", async (id) => {
    for (const query of askedOf(id)) {
      const card = await answerOf(query);
      const years = yearsQuery(query, 2026, packagedData);
      if (card.figures.length === 0 || years === undefined) continue;
      const table = await answerOf(years);
      expect({ query, rows: table.figures.some(({ group }) => group === "row") }).toEqual({
        query,
        rows: true,
      });
      if (id !== "composed") expect(table.figures[0]?.unit).toBe(card.figures[0]?.unit);
    }
  });

  it("is not offered of what follows no path", () => {
    expect(
      yearsQuery({ intent: "forecast.cost", system: "coding", when: "2030" }, 2026, packagedData),
    ).toBeUndefined();
  });
});
