import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { mention, minute, start } from "./started-slack.ts";

describe("the emulated Slack and events", () => {
  it("delivers a mention four times to an app that never takes it: at once, after one minute, after five", async () => {
    const { app, clock, person } = await start(() => 500);
    await (await person.say(mention)).deliveries;
    expect(clock.waits).toEqual([0, minute, 5 * minute]);
    const retries = app.received.map(({ headers }) => headers["x-slack-retry-num"]);
    expect(retries).toEqual([undefined, "1", "2", "3"]);
    expect(app.received[1]?.headers["x-slack-retry-reason"]).toBe("http_error");
    expect(new Set(app.received.map(({ body }) => body)).size).toBe(1);
  });

  it("delivers no more when the app has taken it", async () => {
    const { app, person } = await start((_, count) => (count === 2 ? 200 : 502));
    expect(await (await person.say(mention)).deliveries).toMatchObject([{ status: 502 }, { status: 200 }]);
    expect(app.received).toHaveLength(2);
  });

  it("tells the app of mentions, and of every message in the conversation with it, and of no other", async () => {
    const { app, person } = await start(() => 200);
    const channel = await person.directChannel();
    for (const message of [mention, { text: "a" }, { text: "a", channel }]) {
      await (await person.say(message)).deliveries;
    }
    const events = app.received.map(({ body }) => JSON.parse(body).event);
    expect(events).toMatchObject([
      { type: "app_mention", channel: places.general },
      { type: "message", channel_type: "im", channel },
    ]);
  });
});
