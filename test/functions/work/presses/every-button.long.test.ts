import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import type { Answer } from "#lib/answer/answer.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { kindOf, pressFor } from "#test/functions/work/bot/pressing.ts";
import { buttonEffects } from "./button-effects.ts";

const { general, person } = places;
const day = 86_400_000;
const feedback = ["feedback", "feedback"];
const whole = ["share", "change", "why", "table", ...feedback];
const asks = (count: number) => Array.from({ length: count }, () => "ask");

/** Questions of every shape, in both languages, and the buttons that have to be under their answers. */
const questions: readonly (readonly [Answer["shape"], string, readonly string[]])[] = [
  ["forecast", "gpt3 2030", whole],
  ["forecast", "gpt-3 năm 2030 tốn bao nhiêu?", whole],
  ["forecast", "hardware 2030", whole],
  ["forecast", "queries 2030", whole],
  ["forecast", "gpt4o token price 2028", whole],
  ["forecast", "gpt3 2026..2030", ["share", "change", "why", ...feedback]],
  ["history", "gpt3", ["share", "change", "why", ...feedback]],
  ["history", "GPT-3 đã tốn bao nhiêu", ["share", "change", "why", ...feedback]],
  ["history", "gpt4o token price", ["share", "change", "why", ...feedback]],
  ["threshold", "when will gpt3 cost less than $100?", ["share", "why", "table", ...feedback]],
  ["threshold", "khi nào gpt3 dưới 100 đô", ["share", "why", "table", ...feedback]],
  ["comparison", "compare gpt2 and gpt3 in 2030", ["share", ...feedback]],
  ["comparison", "so sánh gpt2 và gpt3 năm 2030", ["share", ...feedback]],
  ["trend", "trend gpt2", ["share", "why", ...feedback]],
  ["trend", "xu hướng gpt2", ["share", "why", ...feedback]],
  ["trend", "why gpt3", ["share", ...feedback]],
  ["estimate", "13B params on 1.4T tokens", ["share", ...feedback]],
  ["estimate", "gpt4o 5B tokens a day", ["share", "why", ...feedback]],
  ["estimate", "gpt4o 5 tỷ token mỗi ngày", ["share", "why", ...feedback]],
  ["list", "list", []],
  ["list", "danh sách", []],
  ["help", "help", []],
  ["help", "trợ giúp", []],
  ["clarify", "gpt3 2030 purple", asks(3)],
  ["clarify", "gpt3 năm 2030 màu tím", asks(3)],
  ["suggest", "gpt-33 2030", asks(3)],
  ["suggest", "gpt-33 năm 2030 tốn bao nhiêu?", asks(3)],
  ["done", "hello", []],
  ["done", "chào bạn", []],
  ["decline", "gpt3 2099", []],
  ["decline", "gpt3 năm 2099", []],
];

describe("every button found on a card does what its label says", () => {
  const bot = botForAll(() => ({ speed: 1 }));

  const pressAt = async (card: Shown, at: number) => {
    const element = pressables(card)[at];
    const effect = element && buttonEffects[kindOf(element)];
    if (element === undefined || effect === undefined) throw new Error(`Nobody knows what ${at} does.`);
    await effect({ bot, card, element });
  };

  it.each(questions)(
    "of a %s: %j",
    async (_, text, buttons) => {
      expect(pressables(await bot.slack.person.command(text)).map(kindOf)).toEqual(buttons);
      for (const at of buttons.keys()) await pressAt(await bot.slack.person.command(text), at);
      expect(await bot.deadLetters()).toEqual([]);
    },
    90_000,
  );

  it.each(["why", "table"])(
    "of what came of a press: %s",
    async (kind) => {
      const card = await bot.slack.person.command("gpt3 2032");
      const element = pressables(card).find((one) => kindOf(one) === kind);
      if (element === undefined) throw new Error(`No button ${kind}.`);
      const opened = await pressFor({ bot, card, element });
      const kinds = pressables(opened).map(kindOf);
      expect(kinds).toContain("share");
      for (const [at, one] of kinds.entries()) if (one !== "change") await pressAt(opened, at);
    },
    90_000,
  );

  it.each(["gpt3 2033", "gpt3 2030 purple"])(
    "of nobody else's team: %j",
    async (text) => {
      const card = await bot.slack.person.command(text);
      expect(pressables(card).length).toBeGreaterThan(2);
      for (const element of pressables(card)) {
        const told = await pressFor({ bot, card, element }, "T000000002");
        expect(told).toMatchObject({ onlyFor: person, text: expect.stringContaining("another workspace") });
        expect(bot.slack.person.openViews()).toEqual([]);
      }
      const now = (await bot.slack.person.messages(general)).find(({ ts }) => ts === card.ts);
      expect(now).toEqual(card);
    },
    60_000,
  );

  it.each(["gpt3 2034", "gpt2 năm 2031 tốn bao nhiêu?", "gpt3 2031 purple"])(
    "of yesterday's card: %j",
    async (text) => {
      const { length } = pressables(await bot.slack.person.command(text));
      const cards: Shown[] = [];
      for (let at = 0; at < length; at += 1) cards.push(await bot.slack.person.command(text));
      bot.letPass(day);
      for (const [at, card] of cards.entries()) await pressAt(card, at);
    },
    90_000,
  );
});
