import { DeleteCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { buttonOf, press, shownBeside } from "#test/functions/work/bot/pressing.ts";
import { answerTo, mention } from "#test/functions/work/bot/threads.ts";

const { general, person } = places;

describe("the buttons of a card, as it is built", () => {
  const bot = botForAll(() => ({ speed: 1 }));

  const ask = (text: string, channel?: string) => bot.slack.person.command(text, channel);
  const changedTo = async ({ ts }: Shown, channel: string, part: string) => {
    const find = async () => (await bot.slack.person.messages(channel)).find((one) => one.ts === ts);
    await expect.poll(async () => (await find())?.text).toContain(part);
    const message = await find();
    expect(faultsOf(message ?? {})).toEqual([]);
    return message;
  };

  it("are those of what the question allows", async () => {
    const names = async (text: string) => pressables(await ask(text)).map(({ actionId }) => actionId);
    expect(await names("gpt3 2030")).toEqual(["share", "change", "why", "table", "feedback", "feedback"]);
    expect(await names("help")).toEqual([]);
    expect(await names("gpt-33 2030")).toEqual(expect.arrayContaining(["ask-0"]));
  });

  it.each(["why", "table"])("answer %s for the presser alone", async (actionId) => {
    const card = await ask("gpt3 2030");
    await press(bot, card, actionId);
    const told = await shownBeside(bot, [card]);
    expect(told).toMatchObject({ onlyFor: person });
    expect(told.text.length).toBeGreaterThan(40);
  });

  it("answer inside the thread of a card that stands in one", async () => {
    const { ts } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    const card = await answerTo(bot, ts);
    const before = await bot.slack.person.messages(general);
    await press(bot, card, "why");
    expect(await shownBeside(bot, before)).toMatchObject({ onlyFor: person, threadTs: ts });
  });

  it("keep a judgement with question, answer and versions, and no words", async () => {
    const card = await ask("gpt3 2030");
    for (const element of pressables(card).filter(({ actionId }) => actionId === "feedback")) {
      await bot.slack.person.press(card, element);
      await bot.settled();
    }
    const { Items = [] } = await bot.table.db.send(new ScanCommand({ TableName: "aicost" }));
    expect(Items.filter(({ pk }) => pk === `feedback#${places.team}`)).toEqual([
      {
        pk: `feedback#${places.team}`,
        sk: expect.stringMatching(new RegExp(`^[0-9a-f]{32}#${person}$`)),
        isGood: expect.any(Boolean),
        query: { intent: "forecast.cost", system: "gpt3", when: "2030" },
        locale: "en",
        dataVersion: expect.any(String),
        methodVersion: expect.any(String),
        at: expect.any(Number),
        expiresAt: expect.any(Number),
      },
    ]);
  });

  it("ask the question that they offer, in the place of the message that offers it", async () => {
    const offer = await ask("gpt-33 2030");
    const [first] = pressables(offer);
    await bot.slack.person.press(offer, first ?? buttonOf(offer, "ask-0"));
    await changedTo(offer, general, "2030");
  });

  it("still work when their answer is no longer stored", async () => {
    const card = await ask("gpt3 2030");
    const { Items = [] } = await bot.table.db.send(new ScanCommand({ TableName: "aicost" }));
    for (const { pk, sk } of Items)
      await bot.table.db.send(new DeleteCommand({ TableName: "aicost", Key: { pk, sk } }));
    expect(Items).toHaveLength(1);
    await press(bot, card, "share");
    expect((await shownBeside(bot, [card])).text).toContain(card.text);
  });

  it.each(["share", "change", "why", "table", "feedback"])(
    "do nothing for another team: %s",
    async (actionId) => {
      const card = await ask("gpt3 2030");
      await press(bot, card, actionId, "T000000002");
      const told = await shownBeside(bot, [card]);
      expect(told).toMatchObject({ onlyFor: person, text: expect.stringContaining("another workspace") });
      expect(bot.slack.calls).toEqual([]);
      expect(bot.slack.person.openViews()).toEqual([]);
    },
  );

  it("do nothing when their value was changed", async () => {
    const card = await ask("gpt3 2030");
    const share = buttonOf(card, "share");
    await bot.slack.person.press(card, { ...share, value: share.value?.replace("2030", "2031") });
    expect((await shownBeside(bot, [card])).text).toContain("another workspace");
  });

  it("tell the presser when they fail for good, and set the work aside", async () => {
    const card = await ask("gpt3 2030");
    bot.faults.dynamoDb.refuseFrom(({ operation }) => operation.endsWith("UpdateItem"));
    await press(bot, card, "why");
    await expect.poll(() => bot.deadLetters(), { timeout: 15_000 }).toHaveLength(1);
    expect((await shownBeside(bot, [card])).text).toContain("went wrong");
  });
});
