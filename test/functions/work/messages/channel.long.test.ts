import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { answerTo, mention, repliesTo } from "#test/functions/work/bot/threads.ts";

const { general, person, botUser } = places;

describe("the bot in a channel, as it is built", () => {
  const bot = botForAll();

  it("answers a mention in its thread", async () => {
    const { ts, deliveries } = await bot.slack.person.say({ text: mention("gpt3 2030?") });
    expect(await deliveries).toEqual([{ status: 200, body: "" }]);
    expect((await answerTo(bot, ts)).text).toContain("2030");
  });

  it("answers a mention inside a thread in that thread", async () => {
    const { ts } = await bot.slack.person.say({ text: "What will it cost us?" });
    await bot.slack.person.say({ text: mention("gpt3 2030"), threadTs: ts });
    await expect.poll(async () => (await repliesTo(bot, ts)).map(({ text }) => text)).toHaveLength(2);
  });

  it("answers a direct message without a mention, in its thread", async () => {
    const channel = await bot.slack.person.directChannel();
    const { ts } = await bot.slack.person.say({ text: "gpt3 2030", channel });
    const answer = await answerTo(bot, ts, channel);
    expect(answer.text).toContain("$187");
    expect(pressables(answer).map(({ actionId }) => actionId)).not.toContain("share");
  });

  it("reads a follow-up in a thread by the question before it, and answers in the language of the thread", async () => {
    const { ts } = await bot.slack.person.say({
      text: mention("chi phí huấn luyện gpt3 năm 2030 là bao nhiêu?"),
    });
    expect((await answerTo(bot, ts)).text).toContain("2030");
    await bot.settled();
    await bot.slack.person.say({ text: mention("2032?"), threadTs: ts });
    await expect.poll(() => repliesTo(bot, ts)).toHaveLength(3);
    const followUp = (await repliesTo(bot, ts)).at(-1)?.text;
    expect(followUp).toContain("2 tháng 7, 2032");
    expect(followUp).toContain("Nguồn");
  });

  it("reads a follow-up in the conversation with it, inside the thread or outside", async () => {
    const channel = await bot.slack.person.directChannel();
    const { ts } = await bot.slack.person.say({ text: "gpt3 2030", channel });
    await answerTo(bot, ts, channel);
    await bot.settled();
    const after = await bot.slack.person.say({ text: "now for gpt2", channel });
    expect((await answerTo(bot, after.ts, channel)).text).toContain("GPT-2");
    expect(bot.slack.calls.map(({ method }) => method)).toContain("assistant.threads.setStatus");
  });

  it("knows of no question before in a new thread", async () => {
    const { ts } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    await answerTo(bot, ts);
    const other = await bot.slack.person.say({ text: mention("what about two years later?") });
    expect((await answerTo(bot, other.ts)).text).toContain("earlier question");
  });

  it("answers a message once that comes as a mention and as a message", async () => {
    const channel = await bot.slack.person.directChannel();
    const { ts, envelope = {} } = await bot.slack.person.say({ text: mention("gpt3 2030"), channel });
    const asMention = { ...Object(envelope).event, type: "app_mention" };
    await bot.slack.person.deliver({ ...envelope, event: asMention, event_id: "Ev0000000002" });
    await answerTo(bot, ts, channel);
    await bot.settled();
    expect(await repliesTo(bot, ts, channel)).toHaveLength(1);
  });

  it.each([
    ["of the bot itself", { user: botUser }],
    ["of another bot", { bot_id: "B1" }],
    ["that was edited", { edited: { user: person, ts: "1.2" } }],
    ["of a subtype", { subtype: "message_changed" }],
    ["that somebody joined", { subtype: "channel_join" }],
  ])("passes over a message %s", async (_, fields) => {
    const channel = await bot.slack.person.directChannel();
    const event = {
      type: "message",
      channel_type: "im",
      channel,
      user: person,
      text: "gpt3 2030",
      ts: "5.1",
    };
    const envelope = {
      type: "event_callback",
      team_id: places.team,
      event_id: "Ev1",
      event: { ...event, ...fields },
    };
    const authorizations = [{ user_id: botUser }];
    expect(await bot.slack.person.deliver({ ...envelope, authorizations })).toMatchObject([{ status: 200 }]);
    await bot.settled();
    expect(bot.slack.calls).toEqual([]);
  });

  it("passes over what is written beside it in a channel", async () => {
    const { envelope } = await bot.slack.person.say({ text: "gpt3 2030" });
    expect(envelope).toBeUndefined();
    const event = {
      type: "message",
      channel_type: "channel",
      channel: general,
      user: person,
      text: "a",
      ts: "5.1",
    };
    await bot.slack.person.deliver({ type: "event_callback", team_id: places.team, event_id: "Ev1", event });
    await bot.settled();
    expect(bot.slack.calls).toEqual([]);
  });

  it("offers questions to who opens the conversation with it", async () => {
    const { channel } = await bot.slack.person.openMessages();
    await expect
      .poll(() => bot.slack.calls.map(({ method, args }) => [method, args.channel_id]))
      .toEqual([["assistant.threads.setSuggestedPrompts", channel]]);
  });
});
