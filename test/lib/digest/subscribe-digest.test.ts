import { describe, expect, it } from "vitest";
import { aDesk } from "./a-desk.ts";

describe("subscribing", () => {
  it("takes the zone of the asker's profile, only the systems named, and says when the first comes", async () => {
    const { house, ask } = aDesk();
    const answer = await ask("subscribe", { day: "tue", time: "08:30", topics: ["gpt3"], scope: "channel" });
    expect(answer).toMatchObject({ shape: "done" });
    expect(answer.text[0]).toBe(
      "<#C1> gets a digest every Tuesday at 08:30 (Asia/Ho_Chi_Minh) about GPT-3-level training. " +
        "The first: Tuesday, 1 December 2026 at 08:30.",
    );
    expect(await house.subscription()).toMatchObject({
      owner: "U1",
      topics: ["gpt3"],
      only: false,
      rule: { day: "tue", time: "08:30", tz: "Asia/Ho_Chi_Minh" },
      nextDueAt: "2026-12-01T01:30:00.000Z",
      nextWeek: "2026-W49",
      revision: 1,
    });
  });

  it("takes the zone that was said before that of the profile, by any name that has one meaning", async () => {
    const { house, ask } = aDesk();
    await ask("subscribe", { tz: "kathmandu", only: true });
    expect(await house.subscription()).toMatchObject({ rule: { tz: "Asia/Kathmandu" }, only: true });
  });

  it.each([
    ["CST", "America/Chicago"],
    ["IST", "Asia/Kolkata"],
    ["EST", "America/New_York"],
    ["Atlantis", "Asia/Ho_Chi_Minh"],
  ])("asks which zone %s is, with whole commands to choose from, and stores nothing", async (tz, first) => {
    const { house, ask } = aDesk();
    const answer = await ask("subscribe", { tz, day: "wed", time: "16:45", topics: ["gpt3"] });
    expect(answer.shape).toBe("clarify");
    expect(answer.text[0]).toContain(tz);
    expect(answer.examples[0]).toBe(`digest subscribe gpt3 wed 16:45 ${first}`);
    expect(await house.subscription()).toBeUndefined();
  });

  it.each([undefined, "", "Not/AZone"])("asks for a zone where the profile says %o", async (tz) => {
    const { ask } = aDesk();
    expect(await ask("subscribe", {}, { tz })).toMatchObject({ shape: "clarify" });
  });

  it("says how to be invited to a channel that the bot is not in, with the command to try again", async () => {
    const { house, ask } = aDesk({ isMember: false });
    const answer = await ask("subscribe", { day: "fri", time: "10:00" });
    expect(answer).toMatchObject({ shape: "decline", code: "not_in_channel" });
    expect(answer.text[0]).toContain("/invite");
    expect(answer.offers).toEqual([
      { label: "Retry", question: "digest subscribe fri 10:00 Asia/Ho_Chi_Minh" },
    ]);
    expect(await house.subscription()).toBeUndefined();
    expect(await ask("subscribe", { scope: "user" })).toMatchObject({ shape: "done" });
  });

  it("again in the same week brings no second digest", async () => {
    const { house, ask } = aDesk();
    await house.subscribe();
    await house.live(15);
    await ask("unsubscribe");
    await ask("subscribe", { day: "wed", time: "09:00" });
    expect(await house.subscription()).toMatchObject({ nextWeek: "2026-W49", status: "active" });
    await house.live(3 * 24 * 60);
    expect(house.posts()).toHaveLength(1);
  });

  it("takes a distance from UTC, and keeps it all year", async () => {
    const { house, ask } = aDesk();
    const answer = await ask("subscribe", { day: "tue", time: "08:30", tz: "GMT+5:45" });
    expect(answer.text[0]).toContain("Tuesday at 08:30 (UTC+05:45)");
    expect(answer.text[0]).toContain("Tuesday, 1 December 2026 at 08:30");
    expect(await house.subscription()).toMatchObject({
      rule: { tz: "+05:45" },
      nextDueAt: "2026-12-01T02:45:00.000Z",
    });
  });
});
