import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { section, start } from "./started-slack.ts";

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
