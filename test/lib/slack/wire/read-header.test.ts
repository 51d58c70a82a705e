import { describe, expect, it } from "vitest";
import { readHeader } from "#lib/slack/wire/http-event.ts";

describe(readHeader, () => {
  it.each([
    ["as it is written", { headers: { "X-Slack-Signature": "a" } }],
    ["in lower case", { headers: { "x-slack-signature": "a" } }],
    ["in capitals", { headers: { "X-SLACK-SIGNATURE": "a" } }],
    ["in a list", { multiValueHeaders: { "X-Slack-Signature": ["a"] } }],
    [
      "alone and in a list",
      { headers: { "x-slack-signature": "a" }, multiValueHeaders: { "X-Slack-Signature": ["a"] } },
    ],
    ["beside no list", { headers: { "x-slack-signature": "a" }, multiValueHeaders: null }],
  ])("finds a header %s", (_, event) => {
    expect(readHeader(event, "X-Slack-Signature")).toBe("a");
  });

  it.each([
    ["there are no headers", {}],
    ["headers are null", { headers: null, multiValueHeaders: null }],
    ["it is absent", { headers: { host: "a" } }],
    ["its value is absent", { headers: { "x-slack-signature": undefined } }],
    ["its list is empty", { multiValueHeaders: { "x-slack-signature": [] } }],
    ["it is there twice in two cases", { headers: { "x-slack-signature": "a", "X-Slack-Signature": "b" } }],
    ["it is there twice with one value", { headers: { "x-slack-signature": "a", "X-Slack-Signature": "a" } }],
    ["its list has two values", { multiValueHeaders: { "x-slack-signature": ["a", "b"] } }],
    ["its list has one value twice", { multiValueHeaders: { "x-slack-signature": ["a", "a"] } }],
    [
      "the list disagrees",
      { headers: { "x-slack-signature": "a" }, multiValueHeaders: { "x-slack-signature": ["b"] } },
    ],
  ])("finds none when %s", (_, event) => {
    expect(readHeader(event, "X-Slack-Signature")).toBeUndefined();
  });
});
