import { App, AwsLambdaReceiver } from "@slack/bolt";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReceiver } from "#functions/slack/receiver.ts";
import { callback, listen, payload, silent } from "./listening-app.ts";
import { recordingLog } from "./recording-log.ts";
import {
  commandBody,
  type EventShape,
  form,
  json,
  requestEvent,
  type Sent,
  signingSecret,
} from "./signed-request.ts";

const app = { logger: silent, authorize: async () => ({ botId: "B1", botUserId: "U0" }) };
const theirs = new AwsLambdaReceiver({ signingSecret, logger: silent });
const ours = createReceiver({
  signingSecrets: async () => [signingSecret],
  log: recordingLog(),
  now: Date.now,
});
for (const receiver of [theirs, ours]) listen(new App({ ...app, receiver }));
const bolt = theirs.toHandler();

async function expectTheSame(sent: Sent, shape: EventShape) {
  const event = requestEvent(sent, shape);
  const expected = await bolt(event, {});
  expect(await ours.handler(event)).toEqual(expected);
  return expected;
}

const shapes: EventShape[] = ["HTTP API (2.0)", "REST API (1.0)"];
const view = { id: "V1", type: "modal", callback_id: "modal", state: { values: {} } };
const mention = {
  type: "app_mention",
  user: "U1",
  text: "<@U0> giá ₫?",
  channel: "C1",
  ts: "1.2",
  event_ts: "1.2",
};

describe.each(shapes)("beside Bolt's AwsLambdaReceiver, %s", (shape) => {
  it.each<[string, number, Sent]>([
    ["a command answered with a text", 200, { body: commandBody("giá ₫ & <b>", { command: "/text" }) }],
    ["a command answered with nothing", 200, { body: commandBody("", { command: "/nothing" }) }],
    ["a command answered with a message", 200, { body: commandBody("→ é", { command: "/message" }) }],
    ["a command answered with an empty text", 200, { body: commandBody("", { command: "/text" }) }],
    ["a command that no listener acknowledges", 404, { body: commandBody("", { command: "/silent" }) }],
    ["a command that no listener knows", 404, { body: commandBody("", { command: "/other" }) }],
    ["a command in base64", 200, { body: commandBody("a", { command: "/text" }), base64: true }],
    [
      "a command of an organisation",
      200,
      { body: commandBody("a", { command: "/text", is_enterprise_install: "true" }) },
    ],
    [
      "a button",
      200,
      { body: payload({ type: "block_actions", actions: [{ action_id: "button", block_id: "b" }] }) },
    ],
    [
      "an unknown button",
      404,
      { body: payload({ type: "block_actions", actions: [{ action_id: "x", block_id: "b" }] }) },
    ],
    [
      "a suggestion",
      200,
      { body: payload({ type: "block_suggestion", action_id: "select", block_id: "b", value: "a" }) },
    ],
    ["a submission", 200, { body: payload({ type: "view_submission", view }) }],
    ["a closed view", 200, { body: payload({ type: "view_closed", view }) }],
    ["a shortcut", 200, { body: payload({ type: "shortcut", callback_id: "shortcut" }) }],
    [
      "a message shortcut",
      200,
      { body: payload({ type: "message_action", callback_id: "shortcut", channel: { id: "C1" } }) },
    ],
    ["an event with a listener", 200, { body: callback(mention), contentType: json }],
    [
      "an event without a listener",
      200,
      { body: callback({ type: "team_join", user: { id: "U1" } }), contentType: json },
    ],
    [
      "an event of an uninstalled app",
      200,
      { body: callback({ type: "app_uninstalled" }), contentType: json },
    ],
    [
      "a repeated event",
      200,
      { body: callback(mention), contentType: json, headers: { "X-Slack-Retry-Num": "1" } },
    ],
    ["an event without a content type", 200, { body: callback(mention), contentType: undefined }],
    ["an event of another content type", 200, { body: callback(mention), contentType: "text/plain" }],
    [
      "a challenge",
      200,
      { body: JSON.stringify({ type: "url_verification", challenge: "é3" }), contentType: json },
    ],
    ["a certificate check", 200, { body: "ssl_check=1&token=t" }],
    ["an unsigned certificate check", 200, { body: "ssl_check=1&token=t", unsigned: true }],
    ["a body of no known kind", 404, { body: JSON.stringify({ a: 1 }), contentType: json }],
    ["an empty form", 404, { body: "", contentType: form }],
    ["an unsigned command", 401, { body: commandBody("", { command: "/text" }), unsigned: true }],
    [
      "an unsigned challenge",
      401,
      { body: '{"type":"url_verification"}', contentType: json, unsigned: true },
    ],
    [
      "a command signed with another secret",
      401,
      { body: commandBody("", { command: "/text" }), secret: "another" },
    ],
    [
      "a command signed ten minutes ago",
      401,
      { body: commandBody("", { command: "/text" }), ageSeconds: 600 },
    ],
    [
      "a command with its body changed",
      401,
      { body: "command=%2Ftext&text=a", headers: { "x-slack-signature": "v0=0" } },
    ],
  ])("answers %s the same, with %d", async (_, statusCode, sent) => {
    expect(await expectTheSame(sent, shape)).toHaveProperty("statusCode", statusCode);
  });

  it("answers any command the same", async () => {
    const text = fc.string({ unit: "binary" });
    const command = fc.constantFrom("/text", "/message", "/nothing", "/silent");
    await fc.assert(
      fc.asyncProperty(text, command, text, async (typed, name, channel) => {
        await expectTheSame({ body: commandBody(typed, { command: name, channel_name: channel }) }, shape);
      }),
    );
  });

  it("answers any event the same", async () => {
    const fields = fc.record({
      type: fc.constantFrom("app_mention", "message", "reaction_added"),
      text: fc.string(),
    });
    await fc.assert(
      fc.asyncProperty(fields, fc.jsonValue(), async (event, extra) => {
        const body = callback({ ...event, channel: "C1", user: "U1", ts: "1.2", extra });
        await expectTheSame({ body, contentType: json }, shape);
      }),
    );
  });
});
