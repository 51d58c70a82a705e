import { describe, expect, it } from "vitest";
import { askTexts } from "./ask-texts.ts";

describe(askTexts, () => {
  it("finds nothing that throws, and nothing that comes out unescaped, in texts that nobody would type", async () => {
    const { failures, texts } = await askTexts(1500, 3);
    expect(failures).toEqual([]);
    expect(texts).toBe(1500);
  });
});
