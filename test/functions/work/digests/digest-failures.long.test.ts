import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Scripted } from "#functions/local/slack/double-server.ts";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import { startFailingHouse } from "./failing-house.ts";

const answer = (error: string): Scripted => ({ reply: { status: 200, body: { ok: false, error } } });
const limited = { status: 429, headers: { "retry-after": "700" }, body: { ok: false, error: "ratelimited" } };

describe("a digest that the emulated Slack does not take, over DynamoDB", () => {
  let house: Awaited<ReturnType<typeof startFailingHouse>>;
  let teams = 0;
  let team = "";
  let week = "";
  let seen = { calls: 0, alarms: 0 };
  beforeAll(async () => {
    house = await startFailingHouse();
  });
  afterAll(() => house.stop());
  beforeEach(async () => {
    teams += 1;
    team = `T${teams}`;
    house.double.follow(() => undefined);
    week = await house.subscribe(team);
    seen = { calls: house.double.calls.length, alarms: house.alarms.length };
  });

  const isDigest = (args: Readonly<Record<string, unknown>>) =>
    JSON.stringify(args.metadata ?? "").includes(`"team":"${team}"`);
  /** Every post of this digest is answered so; `times`: only the first ones. */
  const failing = (scripted: Scripted, times = Number.POSITIVE_INFINITY) => {
    let count = 0;
    house.double.follow(({ method, args }) => {
      if (method !== "chat.postMessage" || !isDigest(args) || count >= times) return undefined;
      count += 1;
      return scripted;
    });
  };
  const calls = () => house.double.calls.slice(seen.calls);
  const posts = () => calls().filter(({ method, args }) => method === "chat.postMessage" && isDigest(args));
  const told = () =>
    calls().filter(({ method, args }) => method === "chat.postMessage" && args.metadata === undefined);
  const alarms = () => house.alarms.slice(seen.alarms);
  const publication = () => house.store.publications.get({ team, subscription: places.general, week });
  const subscription = () => house.store.subscriptions.get(team, places.general);

  it.each([
    [
      "is_archived",
      "place-gone",
      "the channel is archived or gone. It resumes when the channel is unarchived",
    ],
    ["channel_not_found", "place-gone", "the channel is archived or gone"],
    ["not_in_channel", "not-in-channel", "`/invite @AI Cost` there, and it resumes"],
    ["restricted_action", "forbidden", "this workspace does not let me post there"],
    ["missing_scope", "forbidden", "this workspace does not let me post there"],
  ])("for %s is paused (%s), and who can mend it is told once", async (code, reason, words) => {
    failing(answer(code));
    await house.live(60);
    expect(await publication()).toMatchObject({ status: "failed", code });
    expect(await subscription()).toMatchObject({ status: "paused", reason, last: { code } });
    expect(posts()).toHaveLength(1);
    expect(told().map(({ args }) => args.text)).toEqual([expect.stringContaining(words)]);
    expect(alarms()).toEqual([]);
  });

  it.each(["token_revoked", "account_inactive", "invalid_auth", "token_expired", "not_authed"])(
    "for %s has its workspace suspended until a post succeeds",
    async (code) => {
      failing(answer(code));
      await house.live(20);
      expect(await house.store.suspensions.get(team)).toMatchObject({ status: "suspended", code });
      expect(await subscription()).toMatchObject({ status: "active", failedWeeks: 0 });
      house.double.follow(() => undefined);
      house.wait(7 * 24 * 60 - 20);
      await house.live(20);
      expect(await house.store.suspensions.get(team)).toMatchObject({ status: "lifted" });
      expect(await subscription()).toMatchObject({ last: { status: "posted" } });
    },
  );

  it("for 429 is posted after Retry-After, which is no failure", async () => {
    failing({ reply: limited }, 1);
    await house.live(11);
    expect(await publication()).toMatchObject({ status: "waiting", failures: 0 });
    await house.live(5);
    expect(await publication()).toMatchObject({ status: "posted", trail: ["ratelimited"] });
    expect(alarms()).toEqual([]);
  });

  it.each([
    ["http-5xx", { reply: { status: 503, body: {} } }],
    ["internal_error", answer("internal_error")],
    ["timeout", { reply: "cut" }],
  ] as const)("for %s is tried three times in an hour, then fails with an alarm", async (code, scripted) => {
    failing(scripted);
    await house.live(60);
    expect(posts()).toHaveLength(3);
    expect(await publication()).toMatchObject({ status: "failed", code });
    expect(await subscription()).toMatchObject({ status: "active", failedWeeks: 1 });
    expect(alarms()).toEqual(["digest-not-as-it-should-be"]);
  });

  it("whose answer was lost is looked for, found, and not posted again", async () => {
    failing({ reply: "cut", isDone: true }, 1);
    await house.live(60);
    expect(posts()).toHaveLength(1);
    expect(await publication()).toMatchObject({ status: "posted", trail: ["timeout", "found"] });
  });

  it("for invalid_blocks is posted as a text, with an alarm", async () => {
    house.double.follow(({ method, args }) =>
      method === "chat.postMessage" && isDigest(args) && args.blocks !== undefined
        ? answer("invalid_blocks")
        : undefined,
    );
    await house.live(20);
    expect(await publication()).toMatchObject({ status: "posted", isTextOnly: true });
    const last = posts().at(-1)?.args ?? {};
    expect(last).not.toHaveProperty("blocks");
    expect(faultsOf(last)).toEqual([]);
    expect(alarms()).toEqual(["digest-not-as-it-should-be"]);
  });

  it("for invalid_blocks of the chart alone is posted with a table, with an alarm", async () => {
    failing(answer("invalid_blocks"), 1);
    await house.live(20);
    expect(await publication()).toMatchObject({
      status: "posted",
      isTextOnly: false,
      trail: ["invalid_blocks"],
    });
    expect(JSON.stringify(posts().at(-1)?.args.blocks)).toContain('"table"');
    expect(alarms()).toEqual(["digest-not-as-it-should-be"]);
  });

  it("for three weeks is paused, and its owner is told once", async () => {
    failing({ reply: { status: 500, body: {} } });
    for (let weeks = 0; weeks < 4; weeks += 1) {
      await house.live(60);
      house.wait(7 * 24 * 60 - 60);
    }
    expect(await subscription()).toMatchObject({
      status: "paused",
      reason: "three-failed-weeks",
      failedWeeks: 3,
    });
    expect(posts()).toHaveLength(9);
    expect(told().map(({ args }) => args.text)).toEqual([expect.stringContaining("three weeks in a row")]);
  });
});
