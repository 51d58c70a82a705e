import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { packagedData } from "#lib/answer/data.ts";
import { whyQuery } from "#lib/answer/related-query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { Query } from "#lib/query/query.ts";
import { resolveToday } from "#lib/query/resolve-today.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const today = "2026-11-23";
const times = ["", " 2023", " 2026", " 2028", " 2031-Q1", " 2033-02", " 2016..2020", " 2026..2029"];
const askedOf = (id: string) =>
  [
    ...[id, `${id} token price`].flatMap((subject) => times.map((time) => `${subject}${time}`)),
    ...[`${id} 2030 in euros`, `${id} 2030 vs 2035`, `trend ${id}`, `sources ${id}`, `track record ${id}`],
    ...[`when ${id} under $5000`, `will ${id} cost less than $100 by 2035?`],
    ...[`${id} 5B tokens a day`, `${id} 2M queries a day in 2029`, `${id} 2030 by no change`],
  ].map((text) => readQuestion(text, { today }));
const words = ["why?", "vì sao?"];
const asked = (query: Query, text: string) =>
  resolveToday(readQuestion(text, { today, previous: query }), today);

describe("a why that is typed under an answer", () => {
  it.each(catalogue.systems.map(({ id }) => id))("asks what the answer's button asks: %s", (id) => {
    const pressed = askedOf(id).flatMap((query) => {
      const why = whyQuery(resolveToday(query, today), packagedData);
      return why === undefined ? [] : [{ query, why }];
    });
    expect(pressed.length).toBeGreaterThan(3);
    for (const { query, why } of pressed)
      for (const text of words) expect({ query, why: asked(query, text) }).toEqual({ query, why });
  });

  it.each(catalogue.systems.map(({ id }) => id))(
    "that names the figure asks what the figure's button asks: %s",
    (id) => {
      const figures = ["2028", "2031-Q1"].map((when) => `${id} ${when}`);
      for (const figure of figures) {
        const why = whyQuery(resolveToday(readQuestion(figure, { today }), today), packagedData);
        for (const word of ["why", "tại sao"])
          expect({ figure, why: readQuestion(`${word} ${figure}`, { today }) }).toEqual({ figure, why });
      }
    },
  );

  it.each([
    ["how sure are you about gpt3 2035", { intent: "explain.confidence", system: "gpt3", when: "2035" }],
    ["sources gpt2 2030", { intent: "sources", system: "gpt2", when: "2030" }],
    [
      "why was gpt3 so expensive in 2021",
      { intent: "explain.why", system: "gpt3", when: "2021", isSeen: true },
    ],
    ["why gpt3 2099", { intent: "decline", code: "horizon", system: "gpt3", when: "2099" }],
    ["why gpt3", { intent: "explain.why", system: "gpt3" }],
  ])("that names a figure is of that very one, whatever stood before: %j", (text, query) => {
    expect(readQuestion(text, { today })).toEqual(query);
    const previous = readQuestion("resnet50 2026", { today });
    expect(readQuestion(text, { today, previous })).toEqual(query);
  });

  it("is asked of every intent whose answer has the button", () => {
    const queries = ["gpt3", "gpt4o", "hardware", "h100-hour"].flatMap(askedOf);
    const intents = queries
      .filter((query) => whyQuery(query, packagedData) !== undefined)
      .map(({ intent }) => intent);
    const cards = intents.filter((intent) => intent !== "clarify" && intent !== "decline");
    expect([...new Set(cards)].sort()).toEqual([
      ...["compare", "estimate.inference", "forecast.cost", "forecast.metric", "forecast.price.gpu"],
      ...["forecast.price.token", "forecast.series", "forecast.when", "history.cost"],
      ...["method.track_record", "price.token", "sources", "trend"],
    ]);
  });

  it.each([
    "gpt3 2030",
    "trend gpt2",
    "when gpt3 under $100",
    "gpt4o 200M tokens/day",
    "gpt4o token price 2028",
  ])("and a how sure under the answer to %j are about that figure, and about no example", async (text) => {
    const query = readQuestion(text, { today });
    for (const word of ["why?", "how sure are you?"]) {
      const { text: said, figures } = await answerQuery(asked(query, word), packagedContext("en"));
      expect(said.join(" ")).not.toMatch(/is the example/);
      const [head] = (await answerQuery(resolveToday(query, today), packagedContext("en"))).figures;
      expect(figures[0]).toEqual(head);
    }
  });
});
