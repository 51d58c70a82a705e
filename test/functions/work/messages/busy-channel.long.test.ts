import { describe, expect, it } from "vitest";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { mention, repliesTo } from "#test/functions/work/bot/threads.ts";

describe("the bot in a busy channel", () => {
  const bot = botForAll(() => ({ speed: 1, hasPostLimit: true }));

  it("answers every mention once although Slack takes one message a second, and sets none aside", async () => {
    const questions = ["gpt3 2030", "gpt2 2028", "queries 2030", "help"];
    const said = await Promise.all(questions.map((text) => bot.slack.person.say({ text: mention(text) })));
    for (const { ts } of said) {
      await expect.poll(() => repliesTo(bot, ts), { timeout: 15_000 }).toHaveLength(1);
    }
    const refused = bot.slack.calls.filter(({ reply }) => reply.status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(await bot.log("work")).toContainEqual(expect.objectContaining({ outcome: "rate limited" }));
    expect(await bot.deadLetters()).toEqual([]);
  });
});
