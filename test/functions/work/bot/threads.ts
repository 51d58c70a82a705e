import { expect } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import type { RunningBot } from "./running-bot.ts";

export const mention = (text: string) => `<@${places.botUser}> ${text}`;

/** The replies in the thread of a message. */
export async function repliesTo(bot: RunningBot, ts: string, channel: string = places.general) {
  const messages = await bot.slack.person.messages(channel);
  return messages.filter((message) => message.threadTs === ts && message.ts !== ts);
}

/** The one reply in the thread of a message, when it is there; Slack would accept it. */
export async function answerTo(bot: RunningBot, ts: string, channel?: string): Promise<Shown> {
  await expect.poll(() => repliesTo(bot, ts, channel), { timeout: 10_000 }).toHaveLength(1);
  const [reply] = await repliesTo(bot, ts, channel);
  if (reply === undefined) throw new Error("No reply.");
  expect(faultsOf(reply)).toEqual([]);
  return reply;
}
