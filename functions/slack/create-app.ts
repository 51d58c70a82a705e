import { App, type Authorize, type Logger, LogLevel, type Receiver } from "@slack/bolt";
import * as z from "zod/mini";
import type { Log } from "#lib/log.ts";
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
    logger: createBoltLogger(log),
    convoStore: false,
    clientOptions: { retryConfig: { retries: 1 }, timeout: 2500, rejectRateLimitedCalls: true },
  });
  app.error((error) => Promise.reject(error));
  app.command("/aicost", command);
  return app;
}

/** Bolt's warnings and errors as lines of our log. Its lower levels are dropped: they may hold whole requests. */
export function createBoltLogger(log: Log): Logger {
  const describe = (parts: readonly unknown[]) => ({
    text: parts.filter((part) => typeof part === "string").join(" "),
    error: parts.find((part) => part instanceof Error),
  });
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts) => log.warn("bolt", describe(parts)),
    error: (...parts) => log.error("bolt", describe(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}

const AppBody = z.object({ api_app_id: z.string() });
const EventBody = z.object({ authorizations: z.array(z.object({ user_id: z.string() })) });

/**
 * Bolt's `authorize`: the ids of the bot that a request is for. It returns no token and calls nothing.
 *
 * Bolt needs the bot's user to skip what the bot itself wrote. Only events can come from the bot, and they name its
 * user; for all else the app's id stands in its place.
 */
const identify: Authorize<boolean> = async (_, body) => {
  const app = AppBody.safeParse(body);
  const authorized = EventBody.safeParse(body);
  const botId = app.success ? app.data.api_app_id : "app";
  const [bot] = authorized.success ? authorized.data.authorizations : [];
  return { botId, botUserId: bot?.user_id ?? botId };
};
