import { createEmulator } from "emulate";
import { freePort } from "#functions/local/ports.ts";

export interface EmulatedSlack {
  readonly address: string;
  stop(): Promise<void>;
}

/** A Slack on this machine: its Web API, and a page at its root that shows what it holds. */
export async function startSlack(signingSecret: string): Promise<EmulatedSlack> {
  const slack = await createEmulator({
    service: "slack",
    port: await freePort(),
    seed: {
      slack: {
        team: { name: "AI Cost", domain: "aicost" },
        users: [{ name: "you", real_name: "You" }],
        channels: [{ name: "general" }],
        bots: [{ name: "aicost" }],
        signing_secret: signingSecret,
      },
    },
  });
  return { address: slack.url, stop: () => slack.close() };
}
