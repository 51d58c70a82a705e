import { describe, expect, it } from "vitest";
import { memoizePerObject } from "#functions/slack/on-command.ts";

describe(memoizePerObject, () => {
  it("makes what it makes of an object once, and of an equal one again", () => {
    const asked: object[] = [];
    const count = memoizePerObject((from: { readonly name: string }) => asked.push(from));
    const [one, other] = [{ name: "gpt3" }, { name: "gpt3" }];
    expect([count(one), count(one), count(other), count(one)]).toEqual([1, 1, 2, 1]);
    expect(asked).toEqual([one, other]);
  });
});
