import { App, type Receiver } from "@slack/bolt";
import type { Log } from "#lib/log.ts";
import { boltLogger } from "./bolt-logger.ts";
import { identify } from "./identify.ts";
import type { CommandListener } from "./on-command.ts";

export interface AppParts {
  readonly receiver: Receiver;
  readonly log: Log;
  readonly command: CommandListener;
}

/**
 * The Bolt app of the front function: which listener gets what.
 *
 * An error goes to the receiver, which knows what was acknowledged. Calls to Slack have to fit into the 3 seconds
 * that Slack waits, and Bolt's client would by default retry for half an hour.
 */
export function createApp({ receiver, log, command }: AppParts): App {
  const app = new App({
    receiver,
    authorize: identify,
    logger: boltLogger(log),
    convoStore: false,
    clientOptions: { retryConfig: { retries: 1 }, timeout: 2500, rejectRateLimitedCalls: true },
  });
  app.error((error) => Promise.reject(error));
  app.command("/aicost", command);
  return app;
}
