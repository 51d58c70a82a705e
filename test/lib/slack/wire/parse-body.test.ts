import { describe, expect, it } from "vitest";
import { parseBody } from "#lib/slack/wire/parse-body.ts";

const form = "application/x-www-form-urlencoded";

describe(parseBody, () => {
  it.each([
    ["a form", form, "command=%2Faicost&text=gpt3+2030", { command: "/aicost", text: "gpt3 2030" }],
    ["a form with a charset", `${form}; charset=utf-8`, "text=gi%C3%A1", { text: "giá" }],
    ["a form in capitals", "Application/X-WWW-Form-URLEncoded", "text=a", { text: "a" }],
    ["a form of unescaped UTF-8", form, "text=giá ₫", { text: "giá ₫" }],
    ["an empty form", form, "", {}],
    [
      "a form's payload",
      form,
      `payload=${encodeURIComponent('{"type":"block_actions"}')}`,
      { type: "block_actions" },
    ],
    ["JSON", "application/json", '{"type":"event_callback"}', { type: "event_callback" }],
    ["JSON with a charset", "application/json; charset=utf-8", '{"text":"giá"}', { text: "giá" }],
    ["JSON of no declared type", undefined, '{"a":1}', { a: 1 }],
  ])("reads %s", (_, contentType, text, body) => {
    expect(parseBody(Buffer.from(text), contentType)).toEqual(body);
  });

  it.each([
    ["JSON cut short", "application/json", '{"a":'],
    ["no JSON at all", "application/json", ""],
    ["null", "application/json", "null"],
    ["a number", "application/json", "5"],
    ["a list", "application/json", "[]"],
    ["an empty payload", form, "payload="],
    ["a payload cut short", form, "payload=%7B"],
    ["a form of no declared type", undefined, "command=%2Faicost"],
  ])("finds nothing in %s", (_, contentType, text) => {
    expect(parseBody(Buffer.from(text), contentType)).toBeUndefined();
  });

  it("finds nothing in bytes that are not UTF-8", () => {
    expect(parseBody(Buffer.from([0x7b, 0xff, 0x7d]), "application/json")).toBeUndefined();
  });
});
