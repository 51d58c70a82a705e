import { meaningOf } from "#lib/digest/slack-codes.ts";
import type { SendOnce } from "./send-message.ts";
import { codeOf } from "./slack-outcome.ts";

/** Sends by a call of Slack's Web API: that the blocks are not taken is no failure, but the reason to send less. */
export function takingRefusal(call: (...content: Parameters<SendOnce>) => Promise<unknown>): SendOnce {
  return async (content) => {
    try {
      await call(content);
      return undefined;
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined || meaningOf(code) !== "blocks") throw error;
      return code;
    }
  };
}
