import { afterEach, describe, expect, it } from "vitest";
import { botToken, places } from "#functions/local/slack/emulated-slack.ts";
import { startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { isSignedBySlack } from "#lib/slack/verify-request.ts";
import { handClock, type Script, startApp } from "./scripted-app.ts";

const signingSecret = "a secret of the emulated Slack";
const minute = 60_000;
const stops: (() => Promise<void>)[] = [];

async function start(script: Script, { hasPostLimit = false } = {}) {
  const app = await startApp(script);
  const clock = handClock();
  const slack = await startSlackDouble({ signingSecret, appUrl: () => app.url, clock, hasPostLimit });
  stops.push(app.stop, slack.stop);
  const post = async (method: string, args: object) => {
    const response = await fetch(`${slack.apiUrl}${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${botToken}`, "content-type": "application/json" },
      body: JSON.stringify(args),
    });
    return { status: response.status, headers: response.headers, body: Object(await response.json()) };
  };
  const fieldsOf = (at: number) => new URLSearchParams(app.received[at]?.body);
  const payloadOf = (at: number) => JSON.parse(fieldsOf(at).get("payload") ?? "{}");
  const respond = async (url: string, message: object) => {
    const response = await fetch(url, { method: "POST", body: JSON.stringify(message) });
    return { status: response.status, body: await response.text() };
  };
  return { app, clock, slack, person: slack.person, post, fieldsOf, payloadOf, respond };
}

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const reply = (message: object) => ({ status: 200, body: JSON.stringify(message) });
const mention = { text: `<@${places.botUser}> a` };

describe("the emulated Slack and commands", () => {
  it("sends them signed and escaped, and shows the answer to the asker alone", async () => {
    const { app, person, fieldsOf } = await start(() => reply({ text: "a", blocks: [section("b")] }));
    const shown = await person.command("<a> & b");
    expect(shown).toMatchObject({ text: "a", blocks: [section("b")], onlyFor: places.person });
    expect(fieldsOf(0).get("text")).toBe("&lt;a&gt; &amp; b");
    const [{ headers, body } = { headers: {}, body: "" }] = app.received;
    const signed = {
      body: Buffer.from(body),
      timestamp: String(headers["x-slack-request-timestamp"]),
      signature: String(headers["x-slack-signature"]),
    };
    const nowSeconds = Date.now() / 1000;
    expect(isSignedBySlack(signed, { signingSecret, nowSeconds })).toBe(true);
  });

  it("shows an answer to everybody when the app says so", async () => {
    const { person } = await start(() => reply({ text: "a", response_type: "in_channel" }));
    expect(await person.command("a")).not.toHaveProperty("onlyFor");
    expect(await person.messages(places.general)).toMatchObject([{ text: "a" }]);
  });

  it.each([
    ["blocks that Slack refuses", { text: "a", blocks: [section("")] }],
    ["too much", { text: "a", blocks: Array.from({ length: 5 }, () => section("x".repeat(2900))) }],
    [
      "a picture that cannot be fetched",
      { text: "a", blocks: [{ type: "image", alt_text: "a", image_url: "http://127.0.0.1:1/a.png" }] },
    ],
  ])("says that the command failed when it is answered with %s", async (_, message) => {
    const { person } = await start(() => reply(message));
    expect((await person.command("a")).text).toMatch(/failed with the error "(invalid|msg)_blocks/);
  });

  it("keeps what is wrong with what the app says, by Slack's limits or our own", async () => {
    const faulty = [{ text: "a <!channel>" }, { text: "", blocks: [section("a")] }];
    const { person, slack, fieldsOf, respond, post } = await start((_, count) =>
      reply(faulty[count - 1] ?? {}),
    );
    await person.command("a");
    await person.command("a");
    expect(slack.faults).toEqual(["unescaped <", "unescaped >", "no text beside the blocks"]);
    await respond(fieldsOf(0).get("response_url") ?? "", { text: "a & b" });
    await post("chat.postMessage", { channel: places.general, text: "a < b" });
    expect(slack.faults.slice(3)).toEqual(["unescaped &", "unescaped <"]);
  });

  it("says that the app failed when it fails", async () => {
    const { person } = await start(() => 500);
    expect((await person.command("a")).text).toContain("dispatch_failed");
  });

  it("says that the app took too long after 3 seconds", async () => {
    const { person } = await start(() => undefined);
    const startedAt = performance.now();
    expect((await person.command("a")).text).toContain("operation_timeout");
    expect(performance.now() - startedAt).toBeGreaterThan(2990);
    expect(performance.now() - startedAt).toBeLessThan(3500);
  });
});

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

describe("the emulated Slack and response_url", () => {
  it("takes five messages and no sixth", async () => {
    const { person, fieldsOf, respond } = await start(() => 200);
    await person.command("a");
    const url = fieldsOf(0).get("response_url") ?? "";
    for (let use = 1; use <= 5; use += 1) {
      expect(await respond(url, { text: "a" })).toEqual({ status: 200, body: "ok" });
    }
    expect(await respond(url, { text: "a" })).toMatchObject({
      status: 404,
      body: expect.stringContaining("used_url"),
    });
  });

  it("takes messages for thirty minutes and not longer", async () => {
    const { person, clock, fieldsOf, respond } = await start(() => 200);
    await person.command("a");
    const url = fieldsOf(0).get("response_url") ?? "";
    clock.pass(30 * minute);
    expect(await respond(url, { text: "a" })).toMatchObject({ status: 200 });
    clock.pass(1);
    expect(await respond(url, { text: "a" })).toMatchObject({
      status: 404,
      body: expect.stringContaining("expired_url"),
    });
  });

  it("adds, replaces and deletes what one person sees, and posts for everybody", async () => {
    const { person, payloadOf, respond } = await start(() => reply({ text: "old" }));
    const shown = await person.command("a");
    await person.press(shown, { blockId: "b", type: "button", actionId: "a" });
    const { response_url: url } = payloadOf(1);
    const texts = async () => (await person.messages(places.general)).map(({ text }) => text);
    await respond(url, { text: "more" });
    expect(await texts()).toEqual(["old", "more"]);
    await respond(url, { text: "new", replace_original: true });
    expect(await texts()).toEqual(["new", "more"]);
    await respond(url, { delete_original: true, text: "-" });
    expect(await texts()).toEqual(["more"]);
    await respond(url, { text: "all", response_type: "in_channel" });
    expect(await person.messages(places.general)).toContainEqual(
      expect.not.objectContaining({ onlyFor: expect.anything() }),
    );
  });

  it("refuses blocks that Slack refuses", async () => {
    const { person, fieldsOf, respond } = await start(() => 200);
    await person.command("a");
    const url = fieldsOf(0).get("response_url") ?? "";
    expect(await respond(url, { text: "a", blocks: [section("")] })).toMatchObject({ status: 400 });
  });
});

describe("the emulated Slack and modals", () => {
  const view = {
    type: "modal",
    title: { type: "plain_text", text: "Change" },
    blocks: [section("a")],
  };
  const pressed = async () => {
    const parts = await start(() => reply({ text: "a" }));
    await parts.person.press(await parts.person.command("a"), {
      blockId: "b",
      type: "button",
      actionId: "a",
    });
    return { ...parts, trigger_id: parts.payloadOf(1).trigger_id };
  };

  it("opens one for a trigger of at most 3 seconds, once", async () => {
    const { clock, person, post, trigger_id } = await pressed();
    clock.pass(3000);
    expect((await post("views.open", { trigger_id, view })).body).toMatchObject({ ok: true });
    expect(person.openViews()).toMatchObject([{ title: view.title }]);
    expect((await post("views.open", { trigger_id, view })).body.error).toBe("exchanged_trigger_id");
  });

  it("opens none for an older trigger", async () => {
    const { clock, post, trigger_id } = await pressed();
    clock.pass(3001);
    expect((await post("views.open", { trigger_id, view })).body.error).toBe("expired_trigger_id");
  });

  it("opens none that Slack would refuse", async () => {
    const { post, trigger_id } = await pressed();
    const title = { type: "plain_text", text: "x".repeat(25) };
    expect((await post("views.open", { trigger_id, view: { ...view, title } })).body.error).toBe(
      "invalid_arguments",
    );
  });
});

describe("the emulated Slack and messages of the bot", () => {
  const channel = places.general;

  it("takes one message a second and channel, and says how long to wait", async () => {
    const { clock, post } = await start(() => 200, { hasPostLimit: true });
    expect((await post("chat.postMessage", { channel, text: "a" })).status).toBe(200);
    const refused = await post("chat.postMessage", { channel, text: "b" });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    clock.pass(1000);
    expect((await post("chat.postMessage", { channel, text: "b" })).status).toBe(200);
  });

  it.each([
    ["invalid_blocks", { blocks: [{ type: "section" }] }],
    ["invalid_blocks", { blocks: Array.from({ length: 51 }, () => section("a")) }],
    ["msg_blocks_too_long", { blocks: Array.from({ length: 5 }, () => section("x".repeat(2900))) }],
    ["msg_too_long", { text: "x".repeat(40_001) }],
  ])("refuses with %s", async (error, message) => {
    const { post } = await start(() => 200);
    expect((await post("chat.postMessage", { channel, text: "a", ...message })).body.error).toBe(error);
  });

  it("refuses a channel where the bot is no member, until it is invited", async () => {
    const { post, slack } = await start(() => 200);
    const message = { channel: places.random, text: "a" };
    expect((await post("chat.postMessage", message)).body.error).toBe("not_in_channel");
    await slack.joinChannel(places.random);
    expect((await post("chat.postMessage", message)).body.ok).toBe(true);
  });
});
