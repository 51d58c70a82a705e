import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { isSignedBySlack } from "#lib/slack/wire/verify-request.ts";
import { reply, section, signingSecret, start } from "./started-slack.ts";

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
