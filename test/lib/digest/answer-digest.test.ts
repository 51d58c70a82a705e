import { describe, expect, it } from "vitest";
import { aDesk } from "./a-desk.ts";
import { aSubscription } from "./a-subscription.ts";

describe("a subscription that there is", () => {
  it("is changed in what was named alone, and is due by the new rule", async () => {
    const { house, ask } = aDesk();
    await house.subscribe({ topics: ["gpt3"] });
    const answer = await ask("edit", { time: "23:15" });
    expect(answer.text[0]).toContain("Tuesday at 23:15 (Asia/Kathmandu), about GPT-3-level training");
    expect(await house.subscription()).toMatchObject({
      topics: ["gpt3"],
      rule: { day: "tue", time: "23:15", tz: "Asia/Kathmandu" },
      nextDueAt: "2026-11-24T17:30:00.000Z",
    });
  });

  it("keeps the day on which a week's digest was to come where the new one is over, and no week goes without", async () => {
    const { house, ask } = aDesk();
    const { rule } = aSubscription();
    await house.subscribe({ rule: { ...rule, day: "fri" }, nextDueAt: "2026-11-27T02:45:00.000Z" });
    const { text } = await ask("edit", { day: "mon" });
    expect(text[0]).toContain("Monday at 08:30 (Asia/Kathmandu)");
    expect(text[0]).toContain("The next: Friday, 27 November 2026");
    await house.live(7 * 24 * 60);
    expect(house.posts("2026-W48").map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual([
      "2026-11-27",
    ]);
    expect(house.posts("2026-W49").map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual([
      "2026-11-30",
    ]);
  });

  it("sends nothing while it is paused, and goes on when it is resumed", async () => {
    const { house, ask } = aDesk();
    await house.subscribe({ nextDueAt: "2026-11-24T03:00:00.000Z" });
    expect((await ask("pause")).offers).toEqual([{ label: "Resume", question: "digest resume" }]);
    await house.live(60);
    expect(house.slack.posted.size).toBe(0);
    expect(await house.subscription()).toMatchObject({ status: "paused", reason: "asked" });
    expect((await ask("resume")).text[0]).toContain("Tuesday, 1 December 2026 at 08:30");
    expect(await house.subscription()).toMatchObject({ status: "active", nextWeek: "2026-W49" });
    expect(house.slack.told).toEqual([]);
  });

  it("can be had back for 30 days after it was ended, and is gone then", async () => {
    const { house, ask } = aDesk();
    await house.subscribe();
    const { text, offers } = await ask("unsubscribe");
    expect(text[0]).toContain("30 days");
    expect(offers).toEqual([{ label: "Undo", question: "digest resume" }]);
    expect((await ask("list")).text).toEqual(["There is no digest yet."]);
    house.wait(30 * 24 * 60 - 1);
    await ask("resume");
    expect(await house.subscription()).toMatchObject({ status: "active" });
    await ask("unsubscribe");
    house.wait(30 * 24 * 60);
    expect((await ask("resume")).text).toEqual(["There is no digest for <#C1>."]);
  });

  it("is told with how to change it where nothing was named", async () => {
    const { house, ask } = aDesk();
    await house.subscribe({ topics: ["gpt3"] });
    const { text, examples } = await ask("edit");
    expect(text[0]).toContain("Now: <#C1>, Tuesday at 08:30 (Asia/Kathmandu), about GPT-3-level training");
    expect(examples).toContain("digest edit friday 9am");
    expect(await house.subscription()).toMatchObject({ revision: 1 });
  });

  it.each(["pause", "unsubscribe"])("has its owner told when somebody else does this: %s", async (name) => {
    const { house, ask } = aDesk();
    await house.subscribe({ owner: "U7", locale: "vi" });
    await ask(name);
    await ask(name);
    expect(house.slack.told.map(({ text }) => text)).toEqual([expect.stringMatching(/^<@U1> đã .* <#C1>/)]);
  });

  it.each(["edit", "pause", "resume", "unsubscribe"])(
    "is said not to exist where there is none: %s",
    async (name) => {
      const { ask } = aDesk();
      expect(await ask(name)).toMatchObject({ shape: "done", text: ["There is no digest for <#C1>."] });
    },
  );
});

describe("a preview", () => {
  it("is the real digest, sent to the asker, and uses no week up", async () => {
    const { house, ask } = aDesk();
    await house.subscribe({ only: true });
    expect(await ask("preview", { topics: ["gpt3"] })).toMatchObject({ shape: "done" });
    await house.work();
    const [posts] = house.slack.posted.values();
    expect(posts?.[0]?.post.subscription).toMatchObject({
      id: "U1",
      scope: "user",
      topics: ["gpt3"],
      only: false,
    });
    expect(await house.publication()).toBeUndefined();
    expect(house.queue.size).toBe(0);
  });
});
