import { describe, expect, it } from "vitest";
import { readBody } from "#lib/slack/wire/parse-body.ts";

const mebibyte = 1024 * 1024;

describe(readBody, () => {
  it.each([
    ["plain text", { body: "text=giá" }, "text=giá"],
    [
      "base64 of UTF-8",
      { body: Buffer.from("text=giá ₫").toString("base64"), isBase64Encoded: true },
      "text=giá ₫",
    ],
    ["no body", {}, ""],
    ["a body of null, as REST APIs send it", { body: null }, ""],
  ])("reads %s", (_, event, text) => {
    expect(readBody(event)).toEqual(Buffer.from(text));
  });

  it("keeps bytes that are no text as they are", () => {
    const bytes = Buffer.from([0, 255, 128, 61]);
    expect(readBody({ body: bytes.toString("base64"), isBase64Encoded: true })).toEqual(bytes);
  });

  it.each([
    ["text", (bytes: number) => ({ body: "a".repeat(bytes) })],
    [
      "text of two bytes a letter",
      (bytes: number) => ({ body: `${"é".repeat(bytes / 2)}${"a".repeat(bytes % 2)}` }),
    ],
    ["base64", (bytes: number) => ({ body: Buffer.alloc(bytes).toString("base64"), isBase64Encoded: true })],
  ])("takes up to 1 MiB of %s and not a byte more", (_, event) => {
    expect(readBody(event(mebibyte))?.byteLength).toBe(mebibyte);
    expect(readBody(event(mebibyte + 1))).toBeUndefined();
  });
});
