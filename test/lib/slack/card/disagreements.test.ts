import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { packagedData } from "#lib/answer/data.ts";
import { fittedPoints } from "#lib/answer/parts/fitted-points.ts";
import { whyQuery } from "#lib/answer/related-query.ts";
import { catalogue, fittedSeries } from "#lib/catalogue/catalogue.ts";
import type { Query } from "#lib/query/query.ts";
import { escapeMrkdwn } from "#lib/slack/blocks.ts";
import { answerMessage, type Message } from "#lib/slack/card/answer-message.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const locales = ["en", "vi"] as const;
const ofEach = catalogue.systems
  .filter(({ contradictions }) => contradictions.length > 0)
  .flatMap((system) => locales.map((locale) => [system.id, locale, system] as const));

const answered = async (query: Query, locale: Answer["locale"]) => {
  const answer = await answerQuery(query, packagedContext(locale));
  return { answer, message: answerMessage(answer) };
};
const labelsOf = ({ figures }: Answer) =>
  figures
    .filter(({ group, explains }) => group === "contradiction" && explains === undefined)
    .map(({ label }) => label);
const shownIn = ({ text }: Message, labels: readonly string[]) =>
  labels.filter((label) => text.includes(`${label}: `));

describe("where claims disagree", () => {
  it.each(ofEach)("a card shows the first, and Why shows every one: %s in %s", async (system, locale) => {
    const query: Query = { intent: "forecast.cost", system, when: "2030" };
    const why = whyQuery(query, packagedData);
    if (why === undefined) throw new Error(`Nobody can ask why of ${system}.`);
    const [card, explained] = [await answered(query, locale), await answered(why, locale)];
    const labels = labelsOf(card.answer);
    expect(shownIn(card.message, labels)).toEqual(labels.slice(0, 1));
    expect(shownIn(explained.message, labels)).toEqual(labels);
    for (const { label } of card.answer.figures.filter(({ group }) => group === "contradiction")) {
      expect(explained.message.text).toContain(label);
    }
    for (const { title } of card.answer.sources.filter(({ id }) => !id.startsWith("fit:"))) {
      if (title.startsWith("AI Cost")) continue;
      expect(explained.message.text).toContain(escapeMrkdwn(title));
    }
  });

  it.each(ofEach)(
    "a card keeps the sources of what its fit rests on: %s in %s",
    async (id, locale, system) => {
      const series = fittedSeries(system);
      const { answer, message } = await answered(
        { intent: "forecast.cost", system: id, when: "2030" },
        locale,
      );
      const used = series === undefined ? [] : fittedPoints(series).map((one) => one.source ?? series.source);
      for (const { title } of answer.sources.filter((source) => used.includes(source.id))) {
        expect(message.text.split("\n").at(-2)).toContain(escapeMrkdwn(title));
      }
    },
  );
});
