import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Script, startApp } from "#test/functions/local/slack/scripted-app.ts";
import { type BuiltBot, buildBot } from "#test/functions/work/bot/built-bot.ts";
import { startBot } from "#test/functions/work/bot/running-bot.ts";
import { answerTo, mention } from "#test/functions/work/bot/threads.ts";

const png = { status: 200, body: "a picture", type: "image/png" };

describe("the chart in a reply, as it is built", () => {
  let built: BuiltBot;
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    built = await buildBot();
  });
  afterAll(() => built.remove());
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });

  /** The reply to a mention when charts are served by a script. */
  const replyWith = async (script: Script, text: string) => {
    const charts = await startApp(script);
    const bot = await startBot(built, { chartBase: charts.url });
    stops.push(charts.stop, bot.stop);
    const { ts } = await bot.slack.person.say({ text: mention(text) });
    const { text: said, blocks } = await answerTo(bot, ts);
    const types = blocks.map((block) => Object(block).type);
    return { said, blocks, types, fetched: charts.received.length, log: await bot.log("work") };
  };

  it("is an image of the stored answer, with its figures in words", async () => {
    const { blocks, types, fetched } = await replyWith(() => png, "gpt3 2030");
    expect(fetched).toBe(1);
    expect(types.slice(0, 3)).toEqual(["section", "context", "image"]);
    expect(blocks[2]).toMatchObject({
      type: "image",
      image_url: expect.stringMatching(/\/charts\/[0-9a-f]{32}\.png$/),
      alt_text: expect.stringContaining("$187"),
    });
  });

  it("is tried once more when Slack cannot fetch it", async () => {
    const { types, fetched, log } = await replyWith((_, count) => (count === 1 ? 503 : png), "gpt3 2030");
    expect(fetched).toBe(2);
    expect(types).toContain("image");
    expect(log.map(({ message }) => message)).toContain("picture refused");
  });

  it("gives way to the table of years when Slack cannot fetch it twice, and nobody is alarmed", async () => {
    const { said, types, fetched, log } = await replyWith(() => 404, "gpt3 2030");
    expect(fetched).toBe(2);
    expect(types).not.toContain("image");
    expect(said).toContain("Table of years");
    expect(log.filter(({ level }) => level === "ERROR")).toEqual([]);
  });

  it("is left out of an answer that has nothing to draw", async () => {
    const { types, fetched } = await replyWith(() => png, "help");
    expect([types.includes("image"), fetched]).toEqual([false, 0]);
  });
});
