import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf, unescaped } from "#functions/local/slack/validate/validate-message.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { answerMessage, type Message } from "#lib/slack/card/answer-message.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const today = "2026-11-23";
const messageFor = async (text: string, locale: "en" | "vi" = "en"): Promise<Message> =>
  answerMessage(await answerQuery(readQuestion(text, { today }), packagedContext(locale)));

const flatten = ({ blocks }: Message) => JSON.stringify(blocks);

describe(answerMessage, () => {
  it("shows the figure first, then the range, then claim against fit, then sources", async () => {
    const shown = flatten(await messageFor("gpt3 2030"));
    const places = ["*$187*", "$2.84 to $12,400", "*$30*", "Sources:"].map((text) => shown.indexOf(text));

    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(
    catalogue.systems.flatMap(({ id }) =>
      ["", " 2023", " 2030", " 2051"].flatMap((when) => [
        [`${id}${when}`, "en"] as const,
        [`${id}${when}`, "vi"] as const,
      ]),
    ),
  )("keeps every limit of Slack for %s in %s", async (text, locale) => {
    expect(faultsOf(await messageFor(text, locale))).toEqual([]);
  });

  it.each([
    "",
    "help",
    "list",
    "gpt-9 2030",
    "gpt3 21030",
    "<!channel>",
    "&lt;!channel&gt;",
    "x".repeat(3000),
    "& < > ".repeat(500),
    "gpt3 <script>alert(1)</script> 2030",
  ])("gives a sentence and no figure for %j", async (text) => {
    const answer = await answerQuery(readQuestion(text, { today }), packagedContext("en"));
    const message = answerMessage(answer);

    expect(answer.figures).toEqual([]);
    expect(message.text.length).toBeGreaterThan(40);
    expect(faultsOf(message)).toEqual([]);
  });

  it("escapes whatever was typed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (text) => {
        const message = await messageFor(text);
        expect(faultsOf(message)).toEqual([]);
        expect(unescaped(message.text)).toEqual([]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
