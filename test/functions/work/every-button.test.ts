import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import type { Pressable } from "#functions/local/slack/envelopes.ts";
import { pressables } from "#functions/local/slack/pressables.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { faultsOf } from "#functions/local/slack/validate-message.ts";
import { type BuiltBot, buildBot, type RunningBot, startBot } from "./running-bot.ts";

const { general, person } = places;

describe("every button found on a card does what its label says", () => {
  let built: BuiltBot;
  let bot: RunningBot;

  beforeAll(async () => {
    built = await buildBot();
    bot = await startBot(built, { speed: 1 });
  });
  afterAll(async () => {
    await bot.stop();
    await built.remove();
  });

  const messages = () => bot.slack.person.messages(general);
  const added = async (before: readonly Shown[]) => {
    const known = new Set(before.map(({ ts }) => ts));
    const find = async () => (await messages()).filter(({ ts }) => !known.has(ts));
    await expect.poll(find, { timeout: 10_000 }).toHaveLength(1);
    const [message] = await find();
    expect(faultsOf(message ?? {})).toEqual([]);
    return message;
  };

  /** What has to be seen after a press, by the button's id. */
  const effects: Readonly<Record<string, (card: Shown, before: readonly Shown[]) => Promise<void>>> = {
    share: async (card, before) => {
      const shared = await added(before);
      expect(shared).not.toHaveProperty("onlyFor");
      expect(shared?.text).toContain(`<@${person}>`);
      expect(shared?.text).toContain(card.text);
    },
    change: async () => {
      const [view] = bot.slack.person.openViews().map((one) => Object(one));
      expect(view).toMatchObject({ callback_id: "change" });
      bot.slack.person.closeView(view.id);
    },
    why: async (_, before) => {
      const why = await added(before);
      expect(why).toMatchObject({ onlyFor: person });
      expect(why?.text).toMatch(/Why|Vì sao/i);
    },
    table: async (_, before) => {
      const table = await added(before);
      expect(table).toMatchObject({ onlyFor: person });
      for (const year of ["2026", "2027", "2028"]) expect(table?.text).toContain(year);
    },
    feedback: async (_, before) => {
      expect((await added(before))?.text).toMatch(/Thank you|Cảm ơn/);
    },
    ask: async (card) => {
      const now = async () => (await messages()).find(({ ts }) => ts === card.ts)?.text;
      await expect.poll(now, { timeout: 10_000 }).not.toBe(card.text);
      expect((await now())?.length).toBeGreaterThan(40);
    },
  };
  const press = async (card: Shown, element: Pressable) => {
    const before = await messages();
    expect(await bot.slack.person.press(card, element)).toEqual({ status: 200, body: "" });
    const effect = effects[element.actionId.replace(/-\d+$/, "")];
    if (effect === undefined) throw new Error(`Nobody knows what ${element.actionId} does.`);
    await effect(card, before);
  };

  it.each([
    "gpt3 2030",
    "gpt-3 năm 2030 tốn bao nhiêu?",
    "gpt3",
    "queries 2030",
    "hardware 2030",
    "when will gpt3 cost less than $100?",
    "compare gpt2 and gpt3 in 2030",
    "why gpt3",
    "gpt3 2026..2030",
    "gpt-33 2030",
    "gpt3 2030 purple",
  ])(
    "asked %j",
    async (text) => {
      const { length } = pressables(await bot.slack.person.command(text));
      expect(length).toBeGreaterThan(0);
      for (let at = 0; at < length; at += 1) {
        const card = await bot.slack.person.command(text);
        const element = pressables(card)[at];
        if (element !== undefined) await press(card, element);
      }
      expect(await bot.deadLetters()).toEqual([]);
    },
    60_000,
  );
});
