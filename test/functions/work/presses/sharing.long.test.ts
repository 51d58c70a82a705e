import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import { macCharacters, sealValue } from "#lib/slack/wire/seal-value.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { buttonOf, press, shownBeside } from "#test/functions/work/bot/pressing.ts";
import { answerTo, mention } from "#test/functions/work/bot/threads.ts";

const { general, random, person, colleague } = places;

describe("the buttons that share an answer, as they are built", () => {
  const bot = botForAll(() => ({ speed: 1 }));

  const ask = (text: string, channel?: string) => bot.slack.person.command(text, channel);

  it("share exactly the stored answer with the channel, once, and say who asked", async () => {
    const card = await ask("gpt3 2030");
    await press(bot, card, "share");
    const shared = await shownBeside(bot, [card]);
    expect(shared).not.toHaveProperty("onlyFor");
    expect(shared.text).toBe(`<@${person}> asked and shared this.\n${card.text}`);
    const figures = card.blocks.slice(0, -2);
    expect(shared.blocks.slice(1, 1 + figures.length)).toEqual(figures);
    expect(pressables(shared).map(({ actionId }) => actionId)).not.toContain("share");
  });

  it("share what another person asked in both names, and what the presser asked in the presser's", async () => {
    const { ts } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    const card = await answerTo(bot, ts);
    const before = await bot.slack.person.messages(general);
    await bot.slack.colleague.press(card, buttonOf(card, "share"));
    const shared = await shownBeside(bot, before);
    expect(shared.text.split("\n")[0]).toBe(`<@${person}> asked, <@${colleague}> shared this.`);
    expect(JSON.stringify(shared.blocks[0])).toContain(`<@${person}> asked, <@${colleague}> shared this.`);
    const own = await bot.slack.colleague.command("gpt2 2030");
    await bot.slack.colleague.press(own, buttonOf(own, "share"));
    const second = await shownBeside(bot, [...before, shared]);
    expect(second.text.split("\n")[0]).toBe(`<@${colleague}> asked and shared this.`);
  });

  it("say of a button that does not know who asked only who shared", async () => {
    const card = await ask("gpt3 2030");
    const share = buttonOf(card, "share");
    const { askedBy: _, ...content } = JSON.parse(share.value?.slice(macCharacters) ?? "");
    const value = sealValue(content, { teamId: places.team, key: bot.answerIdKey });
    await bot.slack.person.press(card, { ...share, value });
    expect((await shownBeside(bot, [card])).text.split("\n")[0]).toBe(`<@${person}> shared this.`);
  });

  it("share an answer once, however often its button is pressed", async () => {
    const card = await ask("gpt3 2030");
    await press(bot, card, "share");
    await shownBeside(bot, [card]);
    await press(bot, card, "share");
    await press(bot, await ask("gpt3 2030"), "share");
    await bot.settled();
    const posted = (await bot.slack.person.messages(general)).filter(({ onlyFor }) => onlyFor === undefined);
    expect(posted).toHaveLength(1);
  });

  it("share when the bot was invited after it could not", async () => {
    const card = await ask("gpt3 2030", random);
    await press(bot, card, "share");
    const told = await shownBeside(bot, [card], random);
    await bot.slack.joinChannel(random);
    await press(bot, card, "share");
    expect(await shownBeside(bot, [card, told], random)).not.toHaveProperty("onlyFor");
  });

  it("do not share where there is no channel", async () => {
    const channel = await bot.slack.person.directChannel();
    const card = await ask("gpt3 2030", channel);
    expect(pressables(card).map(({ actionId }) => actionId)).toEqual([
      "change",
      "why",
      "table",
      "feedback",
      "feedback",
    ]);
    await press(bot, card, "why");
    const why = await shownBeside(bot, [card], channel);
    expect(pressables(why).map(({ actionId }) => actionId)).not.toContain("share");
  });

  it("say to the presser alone that the bot may not post in a channel", async () => {
    const card = await ask("gpt3 2030", random);
    await press(bot, card, "share");
    const told = await shownBeside(bot, [card], random);
    expect(told).toMatchObject({ onlyFor: person, text: expect.stringContaining("/invite") });
    expect(await bot.deadLetters()).toEqual([]);
  });

  it.each([
    ["channel_not_found", "/invite"],
    ["is_archived", "takes no messages any more"],
    ["restricted_action", "do not let me post"],
  ])("say to the presser why nothing was posted: %s", async (error, told) => {
    const card = await ask("gpt3 2030");
    bot.slack.follow(({ method }) =>
      method === "chat.postMessage"
        ? { reply: { status: 200, headers: {}, body: { ok: false, error } } }
        : undefined,
    );
    await press(bot, card, "share");
    expect(await shownBeside(bot, [card])).toMatchObject({
      onlyFor: person,
      text: expect.stringContaining(told),
    });
    expect(await bot.deadLetters()).toEqual([]);
  });
});
