import { describe, expect, it } from "vitest";
import { pressables } from "#functions/local/slack/envelopes.ts";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import { illustrate } from "#lib/answer/answer-illustrated.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { packagedData } from "#lib/answer/data.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { Query } from "#lib/query/query.ts";
import { escapeMrkdwn } from "#lib/slack/blocks.ts";
import type { Message } from "#lib/slack/card/answer-message.ts";
import { type CardOptions, cardMessage } from "#lib/slack/card/card-message.ts";
import { openAnswerRef, openQuestion } from "#lib/slack/wire/seal-value.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const today = "2026-11-23";
const nowMilliseconds = Date.parse(`${today}T12:00:00Z`);
const id = "0123456789abcdef0123456789abcdef";
const here = { teamId: "T1", key: "a key of the tests" };
const options: CardOptions = { ...here, chartBase: "https://charts.example" };

const typed = [
  "",
  "help",
  "list",
  "gpt-9 2030",
  "gpt3 21030",
  "gpt3 gpt2 2030",
  "<!channel>",
  "x".repeat(3000),
];
const other: readonly Query[] = [
  { intent: "forecast.series", system: "gpt3", when: "2026..2035" },
  { intent: "forecast.when", system: "gpt3", thresholdUsd: 1000, op: "lt" },
  { intent: "compare", systems: ["gpt3", "gpt2"], when: "2030" },
  { intent: "compare", system: "gpt3", whens: ["2028", "2030"] },
  { intent: "trend", metric: "training" },
  { intent: "trend.decompose", metric: "training" },
  {
    intent: "estimate.custom",
    params: 13e9,
    tokens: 4e12,
    gpu: "h100",
    mfu: 0.35,
    usdPerGpuHour: 3,
    when: today,
  },
  { intent: "estimate.inference", system: "queries", queriesPerDay: 5e9, when: "2030" },
  { intent: "explain.why", system: "gpt3" },
  { intent: "explain.confidence", system: "gpt3" },
  { intent: "explain.change", system: "gpt3" },
  { intent: "method" },
  { intent: "method.track_record" },
  { intent: "sources" },
  { intent: "smalltalk" },
  { intent: "digest.list" },
  { intent: "record.list" },
  { intent: "settings.user" },
  { intent: "decline", code: "off_topic" },
];
const queries: readonly (readonly [string, Query])[] = [
  ...catalogue.systems.flatMap(({ id: system }) =>
    ["", " 2023", " 2030", " 2051"].map(
      (when) => [`${system}${when}`, readQuestion(`${system}${when}`, { today })] as const,
    ),
  ),
  ...typed.map((text) => [JSON.stringify(text.slice(0, 20)), readQuestion(text, { today })] as const),
  ...other.map((query) => [JSON.stringify(query), query] as const),
];

const draw = async (query: Query, locale: "en" | "vi", { isServed = true, more = {} } = {}) => {
  const answer = await answerQuery(query, packagedContext(locale));
  const card = await illustrate(
    { id, query, answer, cache: "hit", data: packagedData },
    { isServed, nowMilliseconds },
  );
  return { answer, card, message: cardMessage(card, { ...options, ...more }) };
};

const smallPrint = ({ blocks }: Message) =>
  blocks
    .flatMap((block) =>
      block.type === "context"
        ? block.elements.map((element) => ("text" in element ? element.text : ""))
        : [],
    )
    .join("\n");

describe(cardMessage, () => {
  it.each(queries)(
    "keeps every limit of Slack for %s, with a chart, without, and shared, in both languages",
    async (_, query) => {
      for (const locale of ["en", "vi"] as const) {
        for (const drawn of [
          await draw(query, locale),
          await draw(query, locale, { isServed: false }),
          await draw(query, locale, { more: { sharedBy: "U1" } }),
        ]) {
          expect(faultsOf(drawn.message)).toEqual([]);
          expect(smallPrint(drawn.message)).toContain(escapeMrkdwn(drawn.answer.echo));
        }
      }
    },
  );

  it("shows a chart with its figures in words, and no table beside it", async () => {
    const { message } = await draw({ intent: "forecast.cost", system: "gpt3", when: "2030" }, "en");
    expect(message.blocks.slice(0, 3).map(({ type }) => type)).toEqual(["section", "context", "image"]);
    expect(message.blocks[2]).toEqual({
      type: "image",
      image_url: `https://charts.example/charts/${id}.png`,
      alt_text: expect.stringContaining("$187"),
    });
    expect(message.text).not.toContain("Table of years");
  });

  it("shows the table of years in the chart's place, in blocks and text", async () => {
    const { message } = await draw({ intent: "forecast.cost", system: "gpt3", when: "2030" }, "vi", {
      isServed: false,
    });
    expect(JSON.stringify(message.blocks[2])).toContain("Bảng theo năm");
    for (const year of ["2026", "2027", "2028", "2029", "2030"]) expect(message.text).toContain(`\n${year}`);
    expect(message.blocks.map(({ type }) => type)).not.toContain("image");
  });

  it("shows every disagreement itself where nobody can ask why", async () => {
    const query: Query = { intent: "forecast.cost", system: "gpt3", when: "2030" };
    const asked = await draw(query, "en");
    const { answer, card, message } = await draw({ ...query, method: "own-drift" }, "en");
    const labels = answer.figures
      .filter(({ group, explains }) => group === "contradiction" && explains === undefined)
      .map(({ label }) => label);
    const shown = ({ text }: Message) => labels.filter((label) => text.includes(label));
    expect(labels.length).toBeGreaterThan(1);
    expect([asked.card.canAskWhy, card.canAskWhy]).toEqual([true, false]);
    expect(shown(asked.message)).toEqual(labels.slice(0, 1));
    expect(shown(message)).toEqual(labels);
  });

  it("gives every button what it needs, sealed for its own team", async () => {
    const query: Query = { intent: "forecast.cost", system: "gpt3", when: "2030" };
    const { message } = await draw(query, "en", { more: { askedBy: "U1" } });
    const values = pressables(message).map(({ value = "" }) => value.replace(/^[+-]/, ""));
    expect(values.length).toBeGreaterThan(4);
    for (const value of values) {
      expect(openAnswerRef(value, here)).toEqual({ answerId: id, query, locale: "en", askedBy: "U1" });
      expect(openAnswerRef(value, { ...here, teamId: "T2" })).toBeUndefined();
      expect(openAnswerRef(value, { ...here, key: "another key" })).toBeUndefined();
      expect(openAnswerRef(`${value} `, here)).toBeUndefined();
      expect(openAnswerRef("", here)).toBeUndefined();
      expect(openQuestion(value, here)).toBeUndefined();
    }
  });

  it("offers each choice of a question that is asked back as a button that asks it", async () => {
    const { answer, message } = await draw(readQuestion("gpt-33 2030", { today }), "en");
    const asked = pressables(message).map(({ value = "" }) => openQuestion(value, here)?.question);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toEqual(answer.examples.slice(0, asked.length));
  });
});
