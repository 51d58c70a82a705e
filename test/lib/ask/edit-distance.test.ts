import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "#lib/ask/edit-distance.ts";

describe(editDistance, () => {
  it.each([
    ["", "", 0],
    ["gpt3", "gpt3", 0],
    ["gpt3", "", 4],
    ["gtp3", "gpt3", 1],
    ["resnte50", "resnet50", 1],
    ["gp3", "gpt3", 1],
    ["ca", "abc", 3],
    ["kitten", "sitting", 3],
  ])("from %j to %j takes %i edits", (left, right, edits) => {
    expect(editDistance(left, right)).toBe(edits);
  });

  it("is the same both ways, and no more than the longer text", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right);
        expect(distance).toBe(editDistance(right, left));
        expect(distance).toBeLessThanOrEqual(Math.max(left.length, right.length));
        expect(distance === 0).toBe(left === right);
      }),
      { seed: 3 },
    );
  });
});
