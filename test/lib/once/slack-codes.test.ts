import { describe, expect, it } from "vitest";
import { answerRule, digestRule, shareRule } from "#lib/once/slack-codes.ts";

describe("what a code of Slack's means", () => {
  it.each([
    ["is_archived", "closed", "channelClosed", "fail"],
    ["channel_not_found", "closed", "notInChannel", "fail"],
    ["not_in_channel", "closed", "notInChannel", "fail"],
    ["restricted_action", "closed", "notAllowed", "fail"],
    ["missing_scope", "closed", undefined, "fail"],
    ["token_revoked", "closed", undefined, "fail"],
    ["thread_not_found", "closed", undefined, "fail"],
    ["ratelimited", "wait", undefined, "later"],
    ["network", "retry", undefined, "retry"],
    ["fatal_error", "retry", undefined, "retry"],
    ["invalid_blocks", "plain", undefined, "plain"],
    ["msg_too_long", "over", undefined, "fail"],
    ["a_code_of_tomorrow", "retry", undefined, "fail"],
    ["constructor", "retry", undefined, "fail"],
  ])("%s: an answer %s, who shares is told %s, a digest's week %s", (code, answer, share, week) => {
    expect(answerRule(code)).toBe(answer);
    expect(shareRule(code)).toBe(share);
    expect(digestRule(code).week).toBe(week);
  });

  it("tells an admin of what an admin can mend, and the owner of the rest", () => {
    const tell = (code: string) => digestRule(code).tell;
    expect(["is_archived", "not_in_channel", "restricted_action", "missing_scope"].map(tell)).toEqual([
      "owner",
      "owner",
      "admin",
      "admin",
    ]);
  });
});
