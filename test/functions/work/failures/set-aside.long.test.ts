import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { answerTo, mention, repliesTo } from "#test/functions/work/bot/threads.ts";

const { random } = places;

describe("a message that the worker sets aside, as it is built", () => {
  const bot = botForAll();

  it("sets a message aside with Slack's reason when it cannot be answered, and answers it when it is re-driven", async () => {
    const {
      ts,
      envelope = {},
      deliveries,
    } = await bot.slack.person.say({ text: mention("gpt3 2030"), channel: random });
    await deliveries;
    await expect.poll(() => bot.deadLetters()).toEqual(["Slack: not_in_channel"]);
    expect(await bot.log("work")).toContainEqual(
      expect.objectContaining({ level: "ERROR", message: "dead letter", reason: "Slack: not_in_channel" }),
    );
    await bot.slack.joinChannel(random);
    expect(await bot.redrive()).toContain("1. Slack: not_in_channel\n1 dead letters are on the queue again.");
    expect((await answerTo(bot, ts, random)).text).toContain("2030");
    expect(envelope).toBeDefined();
  });

  it("says in the thread, once, that it cannot answer while the store is down, and answers when re-driven", async () => {
    let isDown = true;
    bot.faults.dynamoDb.refuseFrom(() => isDown);
    const { ts } = await bot.slack.person.say({ text: mention("what will gpt3 cost in 2030?") });
    await expect
      .poll(() => bot.deadLetters(), { timeout: 15_000 })
      .toEqual([expect.stringMatching(/^DynamoDB \w+: \w+$/)]);
    expect((await answerTo(bot, ts)).text).toContain("Something went wrong on our side");
    isDown = false;
    await bot.redrive();
    await expect.poll(async () => (await repliesTo(bot, ts)).length, { timeout: 10_000 }).toBe(2);
    expect((await repliesTo(bot, ts)).at(-1)?.text).toContain("$187");
  });

  it("sets aside what is no job", async () => {
    await bot.enqueue("{}");
    await expect.poll(() => bot.deadLetters()).toEqual(["not a job"]);
  });

  it("puts dead letters back once, and leaves those that the worker sets aside again", async () => {
    await Promise.all(["[]", "{", "null"].map((body) => bot.enqueue(body)));
    await expect.poll(() => bot.deadLetters()).toHaveLength(3);
    const printed = await bot.redrive();
    expect(printed).toContain("3. not a job\n");
    expect(printed).toContain("\n3 dead letters are on the queue again.\n");
    await expect.poll(() => bot.deadLetters()).toHaveLength(3);
  });
});
