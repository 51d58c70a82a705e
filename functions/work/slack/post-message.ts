import type { WebClient } from "@slack/web-api";
import type { Log } from "#lib/log.ts";
import { answerRule } from "#lib/once/slack-codes.ts";
import type { Pictured } from "./build-card.ts";
import { type SendOnce, sendMessage } from "./send-message.ts";
import { codeOf } from "./slack-outcome.ts";

/** The type under which our messages name the work that they are the result of. */
export const eventType = "aicost_work";

export interface Post {
  readonly channel: string;
  readonly threadTs?: string | undefined;
  /** the name of the work, which the message carries with it unseen */
  readonly work: string;
  readonly message: Pictured;
}

/** Post a message under the name of its work. @returns its time, by which Slack names it */
export async function postMessage(
  slack: WebClient,
  log: Log,
  { channel, threadTs, work, message }: Post,
): Promise<string | undefined> {
  const place = {
    channel,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: eventType, event_payload: { work } },
  };
  let posted: string | undefined;
  const post = returnRefusal(async (content) => {
    posted = (await slack.chat.postMessage({ ...place, ...content })).ts;
  });
  await sendMessage(message, post, log);
  return posted;
}

/** Sends by a call of Slack's Web API: that the blocks are not taken is no failure, but the reason to send less. */
export function returnRefusal(call: (...content: Parameters<SendOnce>) => Promise<unknown>): SendOnce {
  return async (content) => {
    try {
      await call(content);
      return undefined;
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined || answerRule(code) !== "plain") throw error;
      return code;
    }
  };
}
