import { describe, expect, it } from "vitest";
import { toPaused } from "#lib/digest/change-subscription.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import { aDesk } from "./a-desk.ts";
import { aSubscription } from "./a-subscription.ts";

describe("a list", () => {
  it("says of each the zone, the owner, the next run and the last result, and why one is paused", async () => {
    const { house, ask } = aDesk();
    await house.subscribe();
    await house.live(15);
    const last = {
      week: "2026-W48",
      status: "failed",
      code: "is_archived",
      at: "2026-11-24T02:45:00.000Z",
    } as const;
    await house.store.subscriptions.put(pausedAs("place-gone", { id: "C2", owner: "U7", last }));
    const { shape, text } = await ask("list");
    expect(shape).toBe("list");
    expect(text[0]).toContain(
      "<#C1>: Tuesday at 08:30 (Asia/Kathmandu), everything; next Tuesday, 1 December 2026",
    );
    expect(text[0]).toContain("last Tuesday, 24 November 2026 at 08:30: posted; set up by <@U1>");
    const { text: theirs } = await ask("list", {}, { user: "U7", channel: undefined });
    expect(theirs[0]).toContain("paused (the channel is archived or gone)");
    expect(theirs[0]).toContain("failed (is_archived); set up by <@U7>");
  });

  it("has of a person those they get or set up, and that of the channel they ask in", async () => {
    const { house, ask } = aDesk();
    await house.subscribe({ owner: "U2" });
    await house.subscribe({ id: "C2", owner: "U1" });
    await house.subscribe({ id: "C3", owner: "U2" });
    await house.subscribe({ id: "U1", scope: "user" });
    const { text } = await ask("list", { scope: "user" });
    expect(text.map((line) => line.split(":")[0]).sort()).toEqual(["• <#C1>", "• <#C2>", "• <@U1>"]);
  });

  it.each([
    ["in a channel", {}, {}, ["<#C1>", "<@U1>"]],
    ["in a channel, of the channel", { scope: "channel" }, {}, ["<#C1>"]],
    ["in a channel, of the workspace", { scope: "workspace" }, {}, ["<#C1>", "<#C2>", "<@U1>"]],
    ["in a direct message", {}, { channel: undefined }, ["<#C2>", "<@U1>"]],
    [
      "in a direct message, of the workspace",
      { scope: "workspace" },
      { channel: undefined },
      ["<#C2>", "<@U1>"],
    ],
  ] as const)("tells nobody of channels that others set it up for: %s", async (_, query, who, places) => {
    const { house, ask } = aDesk();
    await house.subscribe({ owner: "U2" });
    await house.subscribe({ id: "C2", owner: "U1" });
    await house.subscribe({ id: "C3", owner: "U2" });
    await house.subscribe({ id: "U1", scope: "user" });
    const { text } = await ask("list", query, who);
    expect(text.map((line) => line.slice(2).split(":")[0]).sort()).toEqual(places);
  });

  it("has no other person's own, and no other workspace's", async () => {
    const { house, ask } = aDesk();
    await house.subscribe({ id: "U2", scope: "user" });
    await house.subscribe({ team: "T2" });
    await house.subscribe({ id: "U1", scope: "user" });
    expect((await ask("list")).text).toHaveLength(1);
    expect((await ask("list", { scope: "channel" })).text).toEqual(["There is no digest yet."]);
  });

  it("says when the whole workspace waits", async () => {
    const { house, ask } = aDesk();
    await house.subscribe();
    const times = { since: "2026-11-24T00:00:00.000Z", probeAt: "2026-11-24T06:00:00.000Z" };
    await house.store.suspensions.put({
      team: "T1",
      status: "suspended",
      code: "token_revoked",
      ...times,
      revision: 1,
    });
    expect((await ask("list", {}, { locale: "vi" })).text[0]).toContain("token_revoked");
  });
});

function pausedAs(reason: "place-gone", change: Partial<Subscription>): Subscription {
  return toPaused(aSubscription(change), reason, new Date("2026-11-24T03:00:00Z"));
}
