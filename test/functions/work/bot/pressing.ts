import { expect } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { type Pressable, pressables } from "#functions/local/slack/envelopes.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import type { RunningBot } from "./running-bot.ts";

const { general, person } = places;
const patience = { timeout: 15_000 };

/** What is asked of the bot, and what is then seen. */
export interface Asked {
  readonly bot: RunningBot;
  /** as it was before the press */
  readonly card: Shown;
  readonly element: Pressable;
}

/** A button by the kind of what it does: all offered questions are of one. */
export const kindOf = ({ actionId }: Pick<Pressable, "actionId">) => actionId.replace(/-\d+$/, "");

/** The button of a message that does this. */
export function buttonOf(message: Shown, actionId: string): Pressable {
  const button = pressables(message).find((one) => one.actionId === actionId);
  if (button === undefined) throw new Error(`No button ${actionId}.`);
  return button;
}

/** Press the button of a message that does this, which Slack takes. */
export async function press(bot: RunningBot, message: Shown, actionId: string, teamId?: string) {
  const pressed = await bot.slack.person.press(message, buttonOf(message, actionId), teamId);
  expect(pressed).toEqual({ status: 200, body: "" });
}

/** The one message that a channel shows beside those it showed before. */
export async function shownBeside(
  bot: RunningBot,
  before: readonly Shown[],
  channel: string = general,
): Promise<Shown> {
  const known = new Set(before.map(({ ts }) => ts));
  const added = async () => (await bot.slack.person.messages(channel)).filter(({ ts }) => !known.has(ts));
  await expect.poll(added, patience).toHaveLength(1);
  const [message] = await added();
  if (message === undefined) throw new Error("Nothing new.");
  expect(faultsOf(message)).toEqual([]);
  return message;
}

/** Press, and what a channel shows beside what it showed before: one message. */
export async function pressFor({ bot, card, element }: Asked, teamId?: string): Promise<Shown> {
  const messages = () => bot.slack.person.messages(general);
  const known = new Set((await messages()).map(({ ts }) => ts));
  const added = async () => (await messages()).filter(({ ts }) => !known.has(ts));
  expect(await bot.slack.person.press(card, element, teamId)).toEqual({ status: 200, body: "" });
  await expect.poll(added, patience).toHaveLength(1);
  await bot.settled();
  const [message, ...more] = await added();
  if (message === undefined || more.length > 0) throw new Error("Not one message.");
  return message;
}

/** Press, and what then stands in the place of the card. */
export async function pressToReplace({ bot, card, element }: Asked): Promise<Shown> {
  expect(await bot.slack.person.press(card, element)).toEqual({ status: 200, body: "" });
  return replaced(bot, card);
}

export async function replaced(bot: RunningBot, card: Shown): Promise<Shown> {
  const now = async () => (await bot.slack.person.messages(general)).find(({ ts }) => ts === card.ts);
  await expect.poll(async () => (await now())?.text, patience).not.toBe(card.text);
  const message = await now();
  if (message === undefined) throw new Error("The card is gone.");
  expect(faultsOf(message)).toEqual([]);
  expect(message).toMatchObject({ onlyFor: person });
  return message;
}
