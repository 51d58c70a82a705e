import { describe, expect, it } from "vitest";
import { isMemberOf, zoneOfUser } from "#lib/slack/wire/look-up.ts";

const says = (reply: object) => async () => reply;
const refuses = async (): Promise<never> => {
  throw new Error("missing_scope");
};

describe(isMemberOf, () => {
  it.each([
    ["is a member", says({ channel: { is_member: true } }), true],
    ["is none", says({ channel: { is_member: false } }), false],
    ["is alone with a person", says({ channel: { is_im: true } }), true],
    ["is not told", refuses, false],
    ["is told something else", says({ ok: true }), false],
  ])("knows that the bot %s", async (_, call, isMember) => {
    expect(await isMemberOf(call, "C1")).toBe(isMember);
  });
});

describe(zoneOfUser, () => {
  it.each([
    ["a zone", says({ user: { tz: "Asia/Tokyo" } }), "Asia/Tokyo"],
    ["none", says({ user: {} }), undefined],
    ["nothing", refuses, undefined],
  ])("is told %s", async (_, call, zone) => {
    expect(await zoneOfUser(call, "U1")).toBe(zone);
  });
});
