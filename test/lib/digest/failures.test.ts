import { describe, expect, it } from "vitest";
import { liftSuspension } from "#lib/digest/suspension.ts";
import { digestRule, slackCodes } from "#lib/once/slack-codes.ts";
import { aHouse } from "./a-house.ts";
import type { Behaviour } from "./fake-slack.ts";

const codesWith = (field: "pause" | "suspends" | "counts", value: string | boolean) =>
  Object.keys(slackCodes).filter((code) => digestRule(code)[field] === value);

/** The same code every time, from a subscription that is due now, for some minutes of sweeps and workers. */
const living = async (behaviour: Behaviour, minutes = 90) => {
  const house = aHouse({ behave: () => behaviour });
  await house.subscribe();
  await house.live(minutes);
  return house;
};

describe("a post that Slack refuses", () => {
  it.each([
    ["is_archived", "place-gone", "owner"],
    ["channel_not_found", "place-gone", "owner"],
    ["not_in_channel", "not-in-channel", "owner"],
    ["restricted_action", "forbidden", "admin"],
    ["missing_scope", "forbidden", "admin"],
  ])("as %s pauses its subscription (%s) and tells the %s once", async (code, reason, to) => {
    const house = await living({ code }, 3 * 7 * 24 * 60);
    expect(await house.publication()).toMatchObject({ status: "failed", code });
    expect(await house.subscription()).toMatchObject({ status: "paused", reason, last: { code } });
    expect(house.slack.told).toMatchObject([{ to }]);
    expect(house.slack.told[0]?.text).toContain("<#C1>");
    expect(await house.publication("2026-W49")).toBeUndefined();
  });

  it("tells its owner as soon as Slack lets it, where it did not at first", async () => {
    let refusals = 3;
    const refuseTelling = () => (refusals-- > 0 ? "service_unavailable" : undefined);
    const house = aHouse({ behave: () => ({ code: "is_archived" }), refuseTelling });
    await house.subscribe();
    await house.live(15);
    expect(await house.subscription()).not.toHaveProperty("toldAt");
    await house.live(60);
    expect(house.slack.told).toMatchObject([{ to: "owner" }]);
    expect(await house.subscription()).toHaveProperty("toldAt");
    expect(house.alarms).toEqual([]);
  });

  it.each(["service_unavailable", "user_disabled"])(
    "is not called told where Slack never lets it: %s",
    async (code) => {
      const house = aHouse({ behave: () => ({ code: "is_archived" }), refuseTelling: () => code });
      await house.subscribe();
      await house.live(120);
      expect(await house.subscription()).not.toHaveProperty("toldAt");
      expect(house.alarms).toMatchObject([{ event: "digest-pause-not-told", code }]);
      expect(house.queue.size).toBe(0);
    },
  );

  it.each(codesWith("suspends", true))("as %s suspends the digests of its whole workspace", async (code) => {
    const house = aHouse({ behave: ({ subscription }) => (subscription.id === "C1" ? { code } : "post") });
    await house.subscribe();
    await house.live(15);
    expect(await house.store.suspensions.get("T1")).toMatchObject({ status: "suspended", code });
    const nextDueAt = house.now().toISOString();
    await house.subscribe({ id: "C2", nextDueAt });
    await house.subscribe({ id: "C2", nextDueAt, team: "T2" });
    await house.live(15);
    const week = "2026-W48";
    const get = (team: string) => house.store.publications.get({ team, subscription: "C2", week });
    expect(await get("T1")).toMatchObject({ status: "skipped", code: "suspended" });
    expect(await get("T2")).toMatchObject({ status: "posted" });
    expect(await house.subscription()).toMatchObject({ status: "active", failedWeeks: 0 });
  });

  it("as token_revoked is tried again every six hours, and the first that succeeds lifts the suspension", async () => {
    let isRevoked = true;
    const house = aHouse({ behave: () => (isRevoked ? { code: "token_revoked" } : "post") });
    await house.subscribe();
    await house.live(15);
    isRevoked = false;
    house.wait(6 * 60);
    const nextDueAt = house.now().toISOString();
    for (const id of ["C2", "C3"]) await house.subscribe({ id, nextDueAt });
    await house.live(15);
    expect(await house.store.suspensions.get("T1")).toMatchObject({ status: "lifted" });
    for (const subscription of ["C2", "C3"]) {
      const key = { team: "T1", subscription, week: "2026-W48" };
      expect(await house.store.publications.get(key)).toMatchObject({ status: "posted" });
    }
  });

  it("as token_revoked is lifted by any other success of that workspace", async () => {
    const house = await living({ code: "token_revoked" }, 15);
    await liftSuspension("T1", house.store.suspensions);
    await liftSuspension("T9", house.store.suspensions);
    expect(await house.store.suspensions.get("T1")).toMatchObject({ status: "lifted" });
    expect(await house.store.suspensions.get("T9")).toBeUndefined();
  });

  it("as ratelimited comes again after the time that Slack says, which is no failure", async () => {
    let tries = 0;
    const limited = { code: "ratelimited", retryAfterSeconds: 1500 };
    const house = aHouse({ behave: () => (tries++ < 5 ? limited : "post") });
    await house.subscribe();
    await house.live(24);
    expect(tries).toBe(1);
    await house.live(4 * 26);
    const publication = await house.publication();
    expect(publication).toMatchObject({ status: "posted", failures: 0 });
    expect(publication?.trail).toEqual(Array.from({ length: 5 }, () => "ratelimited"));
    expect(house.alarms).toEqual([]);
  });

  it.each(["http-5xx", "network", "internal_error", "timeout"])(
    "as %s is tried three times in an hour, then left until next week with an alarm",
    async (code) => {
      const house = aHouse({ behave: () => ({ code }) });
      await house.subscribe();
      await house.live(61);
      expect(await house.publication()).toMatchObject({ status: "failed", code, trail: [code, code, code] });
      expect(house.alarms).toMatchObject([{ status: "failed", code }]);
      expect(await house.subscription()).toMatchObject({
        status: "active",
        failedWeeks: 1,
        nextWeek: "2026-W49",
      });
    },
  );

  it.each(["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"])(
    "as %s is sent as text only at once, with an alarm",
    async (code) => {
      const house = aHouse({ behave: ({ isTextOnly }) => (isTextOnly ? "post" : { code }) });
      await house.subscribe();
      await house.live(3);
      expect(await house.publication()).toMatchObject({ status: "posted", isTextOnly: true, trail: [code] });
      expect(house.posts()).toHaveLength(1);
      expect(house.alarms).toMatchObject([{ status: "posted", trail: [code] }]);
    },
  );

  it("as invalid_blocks without blocks fails the week", async () => {
    const house = await living({ code: "invalid_blocks" });
    const trail = ["invalid_blocks", "invalid_blocks"];
    expect(await house.publication()).toMatchObject({ status: "failed", code: "invalid_blocks", trail });
  });

  it("for a reason that is in no table fails the week with an alarm", async () => {
    const house = await living({ code: "a_new_code" });
    expect(await house.publication()).toMatchObject({ status: "failed", code: "a_new_code" });
    expect(house.alarms).toHaveLength(1);
  });

  it.each(codesWith("counts", true))("as %s three weeks in a row pauses its subscription", async (code) => {
    const house = aHouse({ behave: () => ({ code }) });
    await house.subscribe();
    for (let week = 0; week < 5; week++) {
      await house.live(60);
      house.wait(7 * 24 * 60 - 60);
    }
    expect(await house.subscription()).toMatchObject({ status: "paused", reason: "three-failed-weeks" });
    expect(house.slack.told).toMatchObject([{ to: "owner" }]);
    expect(await house.publication("2026-W50")).toMatchObject({ status: "failed" });
    expect(await house.publication("2026-W51")).toBeUndefined();
  });

  it("two weeks in a row, and then not, counts from the start", async () => {
    let week = 0;
    const house = aHouse({ behave: () => (week === 2 ? "post" : { code: "a_new_code" }) });
    await house.subscribe();
    for (; week < 5; week++) {
      await house.live(60);
      house.wait(7 * 24 * 60 - 60);
    }
    expect(await house.subscription()).toMatchObject({ status: "active", failedWeeks: 2 });
  });
});
