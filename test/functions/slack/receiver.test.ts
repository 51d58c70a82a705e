import { describe, expect, it } from "vitest";
import { createApp } from "#functions/slack/create-app.ts";
import type { CommandListener } from "#functions/slack/on-command.ts";
import { createReceiver } from "#functions/slack/receiver.ts";
import { callback, payload } from "./listening-app.ts";
import { recordingLog } from "./recording-log.ts";
import { commandBody, form, json, requestEvent, type Sent, signingSecret } from "./signed-request.ts";

function setUp(command: CommandListener) {
  const log = recordingLog();
  const receiver = createReceiver({ signingSecrets: async () => [signingSecret], log, now: Date.now });
  const app = createApp({ receiver, log, command });
  return { app, log, send: (sent: Sent) => receiver.handler(requestEvent(sent)) };
}

const failing: CommandListener = async () => {
  throw new TypeError("broken");
};

const button = payload({ type: "block_actions", actions: [{ action_id: "a", block_id: "b" }] });
const mention = { type: "app_mention", user: "U1", text: "a", channel: "C1", ts: "1", event_ts: "1" };

describe(createReceiver, () => {
  it("delivers what was acknowledged before a listener failed, and logs the failure", async () => {
    const { log, send } = setUp(async ({ ack }) => {
      await ack("an answer");
      throw new TypeError("broken");
    });
    expect(await send({ body: commandBody("") })).toEqual({ statusCode: 200, body: "an answer" });
    expect(log.lines).toEqual([
      {
        level: "error",
        event: "listener failed",
        fields: { error: new TypeError("broken"), acknowledged: true },
      },
    ]);
  });

  it("delivers the first of two acknowledgements, and logs the second", async () => {
    const { log, send } = setUp(async ({ ack }) => {
      await ack("first");
      await ack("second");
    });
    expect(await send({ body: commandBody("") })).toEqual({ statusCode: 200, body: "first" });
    expect(log.lines).toMatchObject([{ level: "error", event: "listener failed" }]);
  });

  it("tells the person who typed a command that it failed, and nobody else", async () => {
    const { log, send } = setUp(failing);
    const { statusCode, body } = await send({ body: commandBody("gpt3 2030") });
    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toEqual({
      response_type: "ephemeral",
      text: expect.stringMatching(/^Something went wrong on our side/),
    });
    expect(log.lines).toEqual([
      {
        level: "error",
        event: "listener failed",
        fields: { error: new TypeError("broken"), acknowledged: false },
      },
    ]);
  });

  it("answers 500 when the listener of a button fails, so that Slack shows it", async () => {
    const { app, log, send } = setUp(failing);
    app.action("a", async () => {
      throw new TypeError("broken");
    });
    expect(await send({ body: button })).toEqual({ statusCode: 500, body: "Internal server error" });
    expect(log.lines).toMatchObject([{ level: "error", event: "listener failed" }]);
  });

  it("accepts an event although its listener fails", async () => {
    const { app, log, send } = setUp(failing);
    app.event("app_mention", async () => {
      throw new TypeError("broken");
    });
    const body = callback(mention);
    expect(await send({ body, contentType: json })).toEqual({ statusCode: 200, body: "" });
    expect(log.lines).toMatchObject([
      { level: "error", event: "listener failed", fields: { acknowledged: true } },
    ]);
  });

  it("hands a retry's number and reason to the listeners", async () => {
    const { app, send } = setUp(failing);
    const seen: unknown[] = [];
    app.event("app_home_opened", async ({ context }) => {
      seen.push([context.retryNum, context.retryReason]);
    });
    const body = callback({ type: "app_home_opened", user: "U1", tab: "home", channel: "D1", event_ts: "1" });
    const headers = { "X-Slack-Retry-Num": "2", "X-Slack-Retry-Reason": "http_timeout" };
    await send({ body, contentType: json });
    await send({ body, contentType: json, headers });
    expect(seen).toEqual([
      [undefined, undefined],
      [2, "http_timeout"],
    ]);
  });

  it("passes over what the bot itself wrote", async () => {
    const { app, send } = setUp(failing);
    const seen: unknown[] = [];
    app.message(async ({ message }) => {
      seen.push("text" in message ? message.text : undefined);
    });
    const said = (user: string) => {
      const event = { type: "message", user, text: `by ${user}`, channel: "D1", ts: "1", event_ts: "1" };
      const authorizations = [{ team_id: "T1", user_id: "UBOT", is_bot: true, is_enterprise_install: false }];
      return JSON.stringify({
        type: "event_callback",
        team_id: "T1",
        api_app_id: "A1",
        authorizations,
        event,
      });
    };
    for (const user of ["UBOT", "U1"]) await send({ body: said(user), contentType: json });
    expect(seen).toEqual(["by U1"]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "a"],
    ["an empty event", {}],
    ["numbers as headers", { headers: { a: 1 } }],
  ])("answers %s in the place of an event with 401", async (_, event) => {
    const log = recordingLog();
    const { handler } = createReceiver({ signingSecrets: async () => [signingSecret], log, now: Date.now });
    expect(await handler(event)).toEqual({ statusCode: 401, body: "" });
    expect(log.lines).toEqual([{ level: "info", event: "request refused", fields: { statusCode: 401 } }]);
  });

  it("never writes what a person typed to the log", async () => {
    const { log, send } = setUp(failing);
    await send({ body: commandBody("a private question") });
    await send({ body: commandBody("a private question"), unsigned: true });
    await send({ body: "a private question", contentType: json });
    await send({ body: JSON.stringify({ a: "a private question" }), contentType: json });
    expect(log.lines.length).toBeGreaterThan(3);
    expect(JSON.stringify(log.lines)).not.toContain("private");
  });

  it.each([
    ["a form", form, 404],
    ["JSON", json, 400],
  ])("answers an empty body of %s without throwing", async (_, contentType, statusCode) => {
    expect(await setUp(failing).send({ body: "", contentType })).toEqual({ statusCode, body: "" });
  });
});
