import { describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";

const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });

describe("what we keep beside Slack's limits", () => {
  it.each([
    ["no text", { text: " ", blocks: [section("a")] }],
    [
      "more than 9,000 characters of blocks",
      { text: "a", blocks: Array.from({ length: 4 }, () => section("x".repeat(2300))) },
    ],
    ["a mention of everybody", { text: "a", blocks: [section("<!channel>")] }],
    ["an unescaped mark in the text", { text: "a & b", blocks: [section("a")] }],
  ])("finds %s", (_, message) => {
    expect(faultsOf(message)).not.toEqual([]);
  });

  it("lets links and people through", () => {
    expect(faultsOf({ text: "a &amp; b", blocks: [section("<https://a.example|a> <@U123ABC>")] })).toEqual(
      [],
    );
  });
});
