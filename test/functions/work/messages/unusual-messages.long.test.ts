import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { answerTo, mention, repliesTo } from "#test/functions/work/bot/threads.ts";

const { general, botUser } = places;

describe("an unusual message", () => {
  const bot = botForAll();
  const event = (fields: object) => ({
    type: "event_callback",
    team_id: places.team,
    event_id: "Ev0000000007",
    authorizations: [{ user_id: botUser }],
    event: { type: "app_mention", channel: general, user: places.person, ...fields },
  });
  const deliver = async (fields: object) => {
    const { ts } = await bot.slack.person.say({ text: "here" });
    const envelope = event({ ts, text: mention("gpt3 2030"), ...fields });
    expect(await bot.slack.person.deliver(envelope)).toMatchObject([{ status: 200 }]);
    return ts;
  };

  it.each<[string, object]>([
    ["that comes with a file", { subtype: "file_share", files: [{ id: "F1" }] }],
    ["of a thread that the channel sees too", { subtype: "thread_broadcast" }],
    ["with nothing but the mention", { text: `<@${botUser}>` }],
    ["with the mention and spaces", { text: `  <@${botUser}>  ` }],
    ["of 40,000 letters", { text: mention("x".repeat(39_000)) }],
    ["of 40,000 words", { text: mention("gpt3 2030 ".repeat(3900)) }],
    ["without a text", { text: undefined }],
    ["with letters of no language", { text: mention("\u0000\u202e\ud800 🤖 2030") }],
  ])("%s gets one reply", async (_, fields) => {
    const ts = await deliver(fields);
    await answerTo(bot, ts);
    await bot.settled();
    expect(await repliesTo(bot, ts)).toHaveLength(1);
    expect(await bot.deadLetters()).toEqual([]);
  });

  it.each<[string, object]>([
    ["of another bot", { bot_id: "B0000000001" }],
    ["of another app, in a person's name", { app_id: "A0000000002" }],
    ["of the bot itself", { user: botUser }],
    ["that was edited", { edited: { user: places.person, ts: "1.2" } }],
    ["that is no more", { type: "message", subtype: "message_deleted", hidden: true, deleted_ts: "1.1" }],
    ["that is changed", { type: "message", subtype: "message_changed", message: { text: mention("gpt3") } }],
    ["without a writer", { user: undefined }],
  ])("%s gets none", async (_, fields) => {
    const ts = await deliver(fields);
    await bot.settled();
    expect(await repliesTo(bot, ts)).toEqual([]);
    expect(bot.slack.calls).toEqual([]);
  });

  it("that comes again while it is worked on gets one reply", async () => {
    const { ts, envelope = {} } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    for (let time = 0; time < 6; time += 1) await bot.slack.person.deliver(envelope);
    await answerTo(bot, ts);
    await bot.settled();
    expect(await repliesTo(bot, ts)).toHaveLength(1);
  });
});
