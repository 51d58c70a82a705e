import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildOnce } from "#test/build-once.ts";
import { type BuiltBot, buildBot } from "#test/functions/work/bot/built-bot.ts";
import { type RunningBot, startBot } from "#test/functions/work/bot/running-bot.ts";
import { answerTo, mention } from "#test/functions/work/bot/threads.ts";
import { type BedrockStand, proposes, startBedrock, unhelpful } from "#test/lib/store/bedrock-stand.ts";

const text = "gimme the damage for baking a gpt-3 clone come 2030";

describe("the bot with a language model, as it is built", () => {
  let built: BuiltBot;
  let bedrock: BedrockStand;
  let bot: RunningBot;

  beforeAll(async () => {
    built = await buildBot();
    bedrock = await startBedrock();
    bot = await startBot(built, { bedrock: bedrock.address });
  });
  afterAll(async () => {
    await bot.stop();
    bedrock.stop();
    await built.remove();
  });

  it("answers a mention that the grammar cannot read", async () => {
    bedrock.reply(proposes({ intent: "forecast.cost", system: "gpt3", when: "2030" }));
    const { ts } = await bot.slack.person.say({ text: mention(text) });
    expect((await answerTo(bot, ts)).text).toContain("$187");
  });

  it("asks back in a direct message when the model makes a year up", async () => {
    bedrock.reply(proposes({ intent: "forecast.cost", system: "gpt3", when: "2033" }));
    const channel = await bot.slack.person.directChannel();
    const { ts } = await bot.slack.person.say({ text, channel });
    expect((await answerTo(bot, ts, channel)).text).not.toContain("$");
  });

  it("asks back when the model does not help, and logs it without the question", async () => {
    bedrock.reply(unhelpful.throttling ?? expect.fail());
    const { ts } = await bot.slack.person.say({ text: mention(text) });
    expect((await answerTo(bot, ts)).text).not.toContain("$");
    const lines = (await bot.log("work")).filter(({ message }) => message === "model failed");
    expect(lines).toMatchObject([{ level: "WARN", error: "ThrottlingException" }]);
    expect(JSON.stringify(lines)).not.toContain("baking");
  });

  it.each(["work", "slack"] as const)(
    "loads nothing of Bedrock's when the function %s starts",
    async (name) => {
      const { files } = await buildOnce(name);
      const holding = files.filter(({ inputs }) =>
        Object.keys(inputs).some((input) => input.includes("bedrock-runtime")),
      );
      expect(holding.every(({ isDeferred }) => isDeferred)).toBe(true);
      expect(holding.length > 0).toBe(name === "work");
    },
  );
});
