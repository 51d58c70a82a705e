import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { answerTo, mention } from "#test/functions/work/bot/threads.ts";

const { general, random, person, team } = places;

describe("digests asked for in words, as the bot is built", () => {
  const bot = botForAll(() => ({ speed: 1 }));

  const stored = (id: string) =>
    dynamoSubscriptions(bot.table.db, { table: "aicost", now: () => new Date() }).get(team, id);
  const say = async (text: string, channel: string = general) => {
    const { ts } = await bot.slack.person.say({ text: channel === general ? mention(text) : text, channel });
    return answerTo(bot, ts, channel);
  };
  /** What a channel shows last that holds these words. */
  const shown = async (channel: string, words: string) => {
    const find = async () =>
      (await bot.slack.person.messages(channel)).findLast(({ text }) => text.includes(words));
    await expect.poll(find, { timeout: 10_000 }).toBeDefined();
    const message = await find();
    if (message === undefined) throw new Error("Nothing is shown.");
    return message;
  };

  it("are ordered, listed, changed, paused, resumed and ended in a channel", async () => {
    const ordered = await say("subscribe us to gpt3 every tuesday at 8:30am Kathmandu please");
    expect(ordered.text).toContain("Tuesday at 08:30 (Asia/Kathmandu) about GPT-3-level training");
    const listed = (await say("which digests do we have?")).text;
    for (const part of ["(Asia/Kathmandu)", "next Tuesday", "none sent yet", `set up by <@${person}>`])
      expect(listed).toContain(part);
    await say("đổi bản tin sang thứ sáu 16h30");
    expect(await stored(general)).toMatchObject({
      rule: { day: "fri", time: "16:30", tz: "Asia/Kathmandu" },
    });
    await say("pause the digest for now");
    expect(await stored(general)).toMatchObject({ status: "paused" });
    await say("turn the digest back on");
    expect(await stored(general)).toMatchObject({ status: "active" });
    const ended = await say("we don't want the digest any more");
    expect(await stored(general)).toMatchObject({ status: "ended" });
    const [undo] = pressables(ended);
    expect(undo?.label).toBe("Undo");
    if (undo !== undefined) await bot.slack.person.press(ended, undo);
    await expect.poll(() => stored(general)).toMatchObject({ status: "active" });
  });

  it("are a person's own in a direct message, and a preview comes there", async () => {
    const channel = await bot.slack.person.directChannel();
    await say("gửi bản tin hằng tuần vào thứ hai lúc 9 giờ sáng giờ Việt Nam", channel);
    expect(await stored(person)).toMatchObject({
      scope: "user",
      locale: "vi",
      rule: { day: "mon", time: "09:00", tz: "Asia/Ho_Chi_Minh" },
    });
    await say("xem trước bản tin", channel);
    await shown(channel, "Chi phí AI tuần này");
  });

  it("ask which zone is meant, with the whole question to press", async () => {
    const asked = await say("digest subscribe monday 9am CST");
    expect(pressables(asked).map(({ label }) => label)).toContain(
      "digest subscribe mon 09:00 America/Chicago",
    );
  });

  it("say how to be invited to a channel, and Retry subscribes it then", async () => {
    await bot.slack.person.command("digest subscribe gpt2 wed 7am Asia/Tokyo", random);
    const declined = await shown(random, "/invite");
    const [retry] = pressables(declined);
    expect(retry?.label).toBe("Retry");
    expect(await stored(random)).toBeUndefined();
    await bot.slack.joinChannel(random);
    if (retry !== undefined) await bot.slack.person.press(declined, retry);
    await expect
      .poll(() => stored(random), { timeout: 10_000 })
      .toMatchObject({
        status: "active",
        topics: ["gpt2"],
        rule: { day: "wed", time: "07:00", tz: "Asia/Tokyo" },
      });
  });
});
