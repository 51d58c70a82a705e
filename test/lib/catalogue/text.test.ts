import { describe, expect, it } from "vitest";
import { Text, textIn } from "#lib/catalogue/text.ts";

describe(textIn, () => {
  it.each([
    ["en", "price"],
    ["vi", "giá"],
    ["de", "price"],
  ])("reads a text of two languages in %s", (locale, expected) => {
    expect(textIn(Text.parse(["price", "giá"]), locale)).toBe(expected);
  });

  it("has one text for both where they are the same", () => {
    expect(Text.parse("GPT-3")).toEqual({ en: "GPT-3", vi: "GPT-3" });
  });
});
