import { createEmulator } from "emulate";
import { freePort } from "#functions/local/ports.ts";

/** Who is in the emulated workspace, and where. The first four are what `emulate` starts with. */
export const places = {
  team: "T000000001",
  person: "U000000001",
  /** another person, who gives commands and presses, and has no token to write messages with */
  colleague: "U000000002",
  /** the bot is in it */
  general: "C000000001",
  /** the bot is not in it */
  random: "C000000002",
  app: "A000000001",
  bot: "B000000009",
  botUser: "U000000009",
} as const;

const tokens = { person: "xoxp-local-person", bot: "xoxb-local-bot" } as const;
export const botToken = tokens.bot;

type WebApiResult = Readonly<Record<string, unknown>> & { readonly ok: boolean };

export interface EmulatedSlack {
  readonly address: string;
  /** Call a method of the Web API; what is not ok throws. */
  call(method: string, args: object, as?: keyof typeof tokens): Promise<WebApiResult>;
  stop(): Promise<void>;
}

/** A Slack on this machine: its Web API, and a page at its root that shows what it holds. */
export async function startSlack(signingSecret: string): Promise<EmulatedSlack> {
  const slack = await createEmulator({
    service: "slack",
    port: await freePort(),
    seed: { slack: buildSeed(signingSecret) },
  });
  const call = (method: string, args: object, as: keyof typeof tokens = "bot") =>
    callWebApi(slack.url, method, args, tokens[as]);
  await call("conversations.join", { channel: places.general });
  return { address: slack.url, call, stop: () => slack.close() };
}

function buildSeed(signingSecret: string) {
  const bot = { app_id: places.app, bot_id: places.bot, bot_user_id: places.botUser };
  const client = { client_id: "local", client_secret: "local", redirect_uris: [] };
  return {
    team: { name: "AI Cost", domain: "aicost" },
    oauth_apps: [{ ...client, ...bot, name: "AI Cost", bot_name: "aicost" }],
    tokens: [
      { token: tokens.person, type: "user", user_id: places.person },
      { token: tokens.bot, type: "bot", user_id: places.botUser, ...bot },
    ],
    signing_secret: signingSecret,
  };
}

async function callWebApi(
  address: string,
  method: string,
  args: object,
  token: string,
): Promise<WebApiResult> {
  const response = await fetch(`${address}/api/${method}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(args),
  });
  const result = await response.json();
  if (!isResult(result) || !result.ok) throw new Error(`${method}: ${JSON.stringify(result)}`);
  return result;
}

function isResult(value: unknown): value is WebApiResult {
  return typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";
}
