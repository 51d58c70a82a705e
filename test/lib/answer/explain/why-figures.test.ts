import { describe, expect, it } from "vitest";
import type { Answer, Figure } from "#lib/answer/answer.ts";
import { packagedData } from "#lib/answer/data.ts";
import { whyQuery } from "#lib/answer/related-query.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Query } from "#lib/query/query.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";

/** A bare name, a date, a span, a trend, a threshold and, where it is sold, the price of its tokens. */
const asked = ({ id: system, kind, listPrice, unit }: System): readonly Query[] => [
  { intent: "history.cost", system },
  { intent: "forecast.cost", system, when: "2030" },
  { intent: "forecast.series", system, when: "2027..2030" },
  { intent: "trend", system },
  { intent: "forecast.when", system, thresholdUsd: unit.startsWith("USD") ? 100 : 0.01, op: "lt" },
  ...(kind === "token-price" || listPrice !== undefined
    ? ([
        { intent: "price.token", system },
        { intent: "forecast.price.token", system, when: "2030" },
      ] as const)
    : []),
];

/** What others estimated of the past stands beside a forecast without being a reason for it; rows are years, not the one. */
const isBeside = ({ group, id }: Figure, { shape }: Answer) =>
  group === "row" ||
  group === "method" ||
  group === "benchmark" ||
  (shape === "forecast" && id.startsWith("estimate:"));

const said = ({ value, unit }: Figure) => `${value.toPrecision(9)} ${unit}`;
const unsaid = (card: Answer, why: Answer) =>
  card.figures
    .filter((figure) => !isBeside(figure, card))
    .filter((figure) => !why.figures.some((one) => said(one) === said(figure)))
    .map(({ id }) => id);

describe("Why", () => {
  it.each(["en", "vi"] as const)(
    "shows every figure that its card shows, of any system: %s",
    async (locale) => {
      const missing: string[] = [];
      for (const query of catalogue.systems.flatMap(asked)) {
        const why = whyQuery(query, packagedData);
        const card = await answerOf(query, locale);
        if (why === undefined || card.shape === "decline") continue;
        const ids = unsaid(card, await answerOf(why, locale));
        missing.push(...ids.map((id) => `${JSON.stringify(query)}: ${id}`));
      }
      expect(missing).toEqual([]);
    },
  );

  it("shows what a trial found of coding beside what was claimed", async () => {
    const why = await answerOf({ intent: "explain.why", system: "coding", when: "2030" });
    const card = await answerOf({ intent: "forecast.cost", system: "coding", when: "2030" });
    expect(why.figures.find(({ id }) => id === "observed:coding")).toEqual(
      card.figures.find(({ id }) => id === "observed:coding"),
    );
    expect(why.figures.find(({ id }) => id === "observed:coding")?.value).toBeCloseTo(0.442, 10);
  });
});
