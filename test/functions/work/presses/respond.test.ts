import { createServer } from "node:http";
import { WebClient } from "@slack/web-api";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { listen } from "#functions/local/ports.ts";
import { botToken, places } from "#functions/local/slack/emulated-slack.ts";
import { type SlackDouble, startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { postMessage } from "#functions/work/slack/post-message.ts";
import { createRespond, isResponseUrl } from "#functions/work/slack/respond.ts";
import type { Message } from "#lib/slack/card/answer-message.ts";
import { startApp } from "#test/functions/local/slack/scripted-app.ts";
import { recordingLog } from "#test/functions/slack/recording-log.ts";

const message: Message = { text: "a", blocks: [] };
const refused: Message = {
  text: "all of it",
  blocks: [{ type: "section", text: { type: "mrkdwn", text: "" } }],
};
const tooLong: Message = {
  text: "all of it",
  blocks: Array.from({ length: 5 }, () => ({
    type: "section" as const,
    text: { type: "mrkdwn" as const, text: "x".repeat(2900) },
  })),
};

describe(isResponseUrl, () => {
  it.each(["https://hooks.slack.com/commands/T1/2/3", "https://hooks.slack.com/actions/T1/2/3"])(
    "takes %s",
    (address) => {
      expect(isResponseUrl(address, undefined)).toBe(true);
    },
  );

  it.each([
    "http://hooks.slack.com/commands/T1/2/3",
    "https://hooks.slack.com.evil.example/a",
    "https://evil.example/hooks.slack.com",
    "https://hooks.slack.com@evil.example/a",
    "https://user@hooks.slack.com/a",
    "https://hooks.slack.com:443/a",
    "https://hooks.slack.com:8443/a",
    "https://HOOKS.slack.com/a",
    "HTTPS://hooks.slack.com/a",
    "https://hooks.slack.com./a",
    "https://hooks。slack。com/a",
    "https://hooks.slack.com\\@evil.example/a",
    "https:\\\\hooks.slack.com/a",
    "https:/hooks.slack.com/a",
    "https://hooks.slack.com\t/a",
    " https://hooks.slack.com/a",
    "https://hooks.slack.com%2F@evil.example/a",
    "https://hooks.slack.com",
    "https://hooks.slack.com/a/../b",
    "https://slack.com/a",
    "https://localhost/a",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "hooks.slack.com/a",
    "",
  ])("takes %s for none of Slack's", (address) => {
    expect(isResponseUrl(address, undefined)).toBe(false);
    expect(isResponseUrl(address, "http://localhost:4000")).toBe(false);
  });

  it("takes the emulated Slack's when the configuration names it, on its own port", () => {
    expect(isResponseUrl("http://localhost:4000/respond/a", "http://localhost:4000")).toBe(true);
    expect(isResponseUrl("http://localhost:4001/respond/a", "http://localhost:4000")).toBe(false);
  });
});

describe("an answer at a response_url", () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  it("is not sent to another host, whatever the request says", async () => {
    const elsewhere = await startApp(() => 200);
    stops.push(elsewhere.stop);
    const respond = createRespond({ origin: undefined, log: recordingLog() });
    await expect(respond(elsewhere.url, { message })).rejects.toThrow("not an address of Slack's");
    expect(elsewhere.received).toEqual([]);
  });

  it("follows no redirect", async () => {
    const elsewhere = await startApp(() => 200);
    const server = createServer((_, response) => response.writeHead(307, { location: elsewhere.url }).end());
    const origin = await listen(server, 0);
    stops.push(elsewhere.stop, async () => {
      server.close();
      server.closeAllConnections();
    });
    await expect(createRespond({ origin, log: recordingLog() })(origin, { message })).rejects.toThrow();
    expect(elsewhere.received).toEqual([]);
  });
});

describe("blocks that Slack refuses", () => {
  const stops: (() => Promise<void>)[] = [];
  const urls: string[] = [];
  let slack: SlackDouble;

  beforeAll(async () => {
    const app = await startApp(({ body }) => {
      urls.push(new URLSearchParams(body).get("response_url") ?? "");
      return 200;
    });
    slack = await startSlackDouble({ signingSecret: "a secret", appUrl: () => app.url });
    stops.push(app.stop, slack.stop);
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  it.each([
    ["invalid_blocks", refused],
    ["msg_blocks_too_long", tooLong],
  ])("are posted as text alone, and logged as our fault: %s", async (reason, faulty) => {
    const log = recordingLog();
    const client = new WebClient(botToken, { slackApiUrl: slack.apiUrl });
    await postMessage(client, log, { channel: places.general, work: "a", message: faulty });
    const posted = (await slack.person.messages(places.general)).at(-1);
    expect(posted).toMatchObject({ text: "all of it", blocks: [] });
    expect(log.lines).toMatchObject([{ level: "error", event: "blocks refused", fields: { reason } }]);
  });

  it("are sent to a response_url as text alone, and logged as our fault", async () => {
    const log = recordingLog();
    await slack.person.command("a");
    await createRespond({ origin: slack.responseOrigin, log })(urls.at(-1) ?? "", { message: refused });
    expect((await slack.person.messages(places.general)).at(-1)).toMatchObject({
      text: "all of it",
      blocks: [],
    });
    expect(log.lines).toMatchObject([{ level: "error", event: "blocks refused" }]);
  });
});
