import { createServer } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listen } from "#functions/local/ports.ts";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { startApp } from "#test/functions/local/slack/scripted-app.ts";
import { type BuiltBot, buildBot } from "#test/functions/work/bot/built-bot.ts";
import { type RunningBot, startBot } from "#test/functions/work/bot/running-bot.ts";

const press = (responseUrl: string) =>
  JSON.stringify({
    kind: "press",
    teamId: places.team,
    channel: places.general,
    user: places.person,
    isEphemeral: true,
    responseUrl,
    pressId: responseUrl,
    actionId: "why",
    value: "of nobody",
  });

/** Addresses that lead to a port of this machine, or seem to be Slack's and are not. */
const hostile: readonly ((port: string) => string)[] = [
  (port) => `http://127.0.0.1:${port}/`,
  (port) => `https://127.0.0.1:${port}/`,
  (port) => `http://hooks.slack.com@127.0.0.1:${port}/`,
  (port) => `https://hooks.slack.com@127.0.0.1:${port}/`,
  (port) => `http://hooks.slack.com:443@127.0.0.1:${port}/`,
  (port) => `http://hooks.slack.com%2F@127.0.0.1:${port}/`,
  (port) => `http://127.0.0.1:${port}\\@hooks.slack.com/`,
  (port) => `http://127.0.0.1:${port}#https://hooks.slack.com/`,
  (port) => `http://127.0.0.1:${port}/?https://hooks.slack.com/`,
  (port) => `http://[::ffff:127.0.0.1]:${port}/`,
  (port) => `http://2130706433:${port}/`,
  (port) => `http://localhost:${port}/`,
  (port) => `http://LOCALHOST.:${port}/`,
  (port) => ` http://127.0.0.1:${port}/`,
  () => "http://hooks.slack.com/actions/T1/2/3",
  () => "HTTPS://HOOKS.SLACK.COM/actions/T1/2/3",
  () => "https://hooks.slack.com./actions/T1/2/3",
  () => "https://hooks.slack.com:8443/actions/T1/2/3",
  () => "https://hooks.slack.com.evil.example/actions/T1/2/3",
  () => "https://evil.example/hooks.slack.com/",
  () => "https://hooks。slack。com/actions/T1/2/3",
  () => "https://hooks.slаck.com/actions/T1/2/3",
  () => "https://hooks.slack.com\\@evil.example/",
  () => "https://user:password@hooks.slack.com/actions/T1/2/3",
  () => "http://169.254.169.254/latest/meta-data/",
  () => "file:///etc/passwd",
  () => "data:text/plain,a",
  () => "//hooks.slack.com/actions",
  () => "",
];

describe("a response_url that is not Slack's, as the worker is built", () => {
  let built: BuiltBot;
  let bot: RunningBot;
  let elsewhere: Awaited<ReturnType<typeof startApp>>;

  beforeAll(async () => {
    built = await buildBot();
  });
  afterAll(() => built.remove());
  beforeEach(async () => {
    elsewhere = await startApp(() => 200);
  });
  afterEach(async () => {
    await bot.stop();
    await elsewhere.stop();
  });

  it.each<[string, string | null | undefined]>([
    ["as it is deployed", null],
    ["beside an emulated Slack", undefined],
  ])("is never called %s, whatever the payload says", async (_, responseOrigin) => {
    bot = await startBot(built, { speed: 1, ...(responseOrigin === null && { responseOrigin }) });
    const { port } = new URL(elsewhere.url);
    for (const address of hostile) await bot.enqueue(press(address(port)));
    const refused = async () =>
      (await bot.log("work")).filter(({ message }) => message === "dead letter").map(({ reason }) => reason);
    await expect.poll(async () => (await refused()).length, { timeout: 20_000 }).toBe(hostile.length);
    expect(new Set(await refused())).toEqual(new Set(["not an address of Slack's"]));
    expect(elsewhere.received).toEqual([]);
    expect(bot.slack.calls).toEqual([]);
  });

  it("is not called by way of a redirect", async () => {
    const server = createServer((_, response) => response.writeHead(307, { location: elsewhere.url }).end());
    const responseOrigin = await listen(server, 0);
    bot = await startBot(built, { speed: 1, responseOrigin });
    await bot.enqueue(press(`${responseOrigin}/respond/a`));
    await expect
      .poll(async () => (await bot.log("work")).map(({ message }) => message), { timeout: 20_000 })
      .toContain("job failed");
    expect(elsewhere.received).toEqual([]);
    server.closeAllConnections();
    server.close();
  });
});
