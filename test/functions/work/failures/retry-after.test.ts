import { describe, expect, it } from "vitest";
import { readRetryAfter } from "#functions/work/slack/retry-after.ts";

describe(readRetryAfter, () => {
  it.each([
    ["17", 17],
    ["900", 900],
    ["86400", 86_400],
    ["0.5", 1],
    ["0", 1],
    ["-3", 1],
    ["", 1],
    [null, 60],
    ["soon", 60],
    ["Wed, 21 Oct 2026 07:28:00 GMT", 60],
    ["Infinity", 60],
  ])("reads %j as %d seconds", (header, seconds) => {
    expect(readRetryAfter(header)).toBe(seconds);
  });
});
