import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "#functions/local/ports.ts";
import { botToken, places } from "#functions/local/slack/emulated-slack.ts";
import { type SlackDouble, startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { createDigestSlack } from "#functions/work/digests/digest-slack.ts";
import { createSlackClient } from "#functions/work/slack/slack-client.ts";
import type { Conversation, Remembered } from "#lib/slack/wire/thread-memory.ts";
import { signingSecret } from "#test/functions/slack/signed-request.ts";
import { answerTo } from "#test/lib/chart/chart-answers.ts";
import { aDigest } from "#test/lib/digest/a-digest.ts";
import { aFullDigest } from "#test/lib/digest/a-full-digest.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";

const key = { team: places.team, subscription: places.general, week: "2026-W49" };
const subscription = aSubscription({ team: places.team, id: places.general, owner: places.person });
const kept: string[] = [];
const posting = {
  memory: {
    recall: async () => undefined,
    keep: async ({ channel, threadTs }: Conversation, { query }: Remembered) => {
      if (query.intent === "price.token") kept.push(`${channel} ${threadTs} ${query.system}`);
      else throw new Error("The table is down.");
    },
  },
  key: "a key",
  log: { warn: () => undefined },
};
const longAgo = "2026-01-01T00:00:00.000Z";

describe(createDigestSlack, () => {
  let double: SlackDouble;
  let slack: ReturnType<typeof createDigestSlack>;
  beforeAll(async () => {
    double = await startSlackDouble({ signingSecret, appUrl: () => "" });
    slack = createDigestSlack(createSlackClient({ token: botToken, apiUrl: double.apiUrl }), posting);
  });
  afterAll(() => double.stop());

  it("finds what it posted by its key, and nothing by another", async () => {
    expect(await slack.find(key, subscription, longAgo)).toEqual({ kind: "absent" });
    const posted = await slack.post({ key, subscription, digest: aFullDigest, isTextOnly: false });
    expect(posted.kind).toBe("posted");
    const ts = posted.kind === "posted" ? posted.ts : "";
    expect(await slack.find(key, subscription, longAgo)).toEqual({ kind: "found", ts });
    for (const other of [{ week: "2026-W48" }, { subscription: "C9" }, { team: "T9" }]) {
      expect(await slack.find({ ...key, ...other }, subscription, longAgo)).toEqual({ kind: "absent" });
    }
  });

  it("posts without blocks where Slack took none", async () => {
    const digest = aDigest();
    await slack.post({ key: { ...key, week: "2026-W50" }, subscription, digest, isTextOnly: true });
    const { args = {} } = double.calls.findLast(({ method }) => method === "chat.postMessage") ?? {};
    expect(args).not.toHaveProperty("blocks");
    expect(args.text).toContain("Nothing new");
  });

  it("posts what moved as a table to a Slack that takes no chart, and says what was refused", async () => {
    const post = { key: { ...key, week: "2026-W51" }, subscription, digest: aFullDigest, isTextOnly: false };
    const refused = { reply: { status: 200, body: { ok: false, error: "invalid_blocks" } } };
    double.follow(({ args }) =>
      JSON.stringify(args.blocks).includes("data_visualization") ? refused : undefined,
    );
    expect(await slack.post(post)).toMatchObject({ kind: "posted", refusals: ["invalid_blocks"] });
    double.follow(() => undefined);
    const kinds = double.calls
      .filter(({ method }) => method === "chat.postMessage")
      .slice(-2)
      .map(({ args }) => JSON.stringify(args.blocks));
    expect(kinds[0]).toContain('"data_visualization"');
    expect(kinds[1]).toContain('"table"');
    expect(kinds[1]).not.toContain('"data_visualization"');
  });

  it("posts without the picture that Slack cannot fetch, with all else", async () => {
    const charts = `http://localhost:${await freePort()}`;
    const pictured = createDigestSlack(createSlackClient({ token: botToken, apiUrl: double.apiUrl }), {
      ...posting,
      chartBase: charts,
    });
    const { chart, locale, asOf } = await answerTo("gpt3", "2027");
    const picture = { id: "0123456789abcdef0123456789abcdef", answer: { chart, locale, asOf } };
    const digest = { ...aFullDigest, picture };
    const post = { key: { ...key, week: "2026-W52" }, subscription, digest, isTextOnly: false };
    expect(await pictured.post(post)).toMatchObject({ kind: "posted", refusals: ["invalid_blocks"] });
    const [first, second] = double.calls
      .filter(({ method }) => method === "chat.postMessage")
      .slice(-2)
      .map(({ args }) => JSON.stringify(args.blocks));
    expect(first).toContain(`${charts}/charts/`);
    expect(second).not.toContain('"image"');
    expect(second).toContain('"data_visualization"');
  });

  it("keeps what the thread of a digest is about, and has it posted where that cannot be kept", async () => {
    const post = { key: { ...key, week: "2027-W01" }, subscription, digest: aFullDigest, isTextOnly: false };
    const posted = await slack.post(post);
    expect(kept).toContain(`${places.general} ${posted.kind === "posted" ? posted.ts : ""} gpt5`);
    const asked = { intent: "forecast.cost", system: "gpt3", when: "2027" } as const;
    const other = { ...post, key: { ...key, week: "2027-W02" }, digest: { ...aFullDigest, asked } };
    expect(await slack.post(other)).toMatchObject({ kind: "posted" });
  });

  it("says by Slack's code that a post was refused", async () => {
    const elsewhere = { ...subscription, id: places.random };
    const post = { key, subscription: elsewhere, digest: aDigest(), isTextOnly: false };
    expect(await slack.post(post)).toEqual({ kind: "refused", code: "not_in_channel" });
  });

  it("speaks to the owner, and to an admin where Slack names one, else to the owner", async () => {
    for (const to of ["owner", "admin"] as const) {
      expect(await slack.notify(to, subscription, "A word.")).toMatchObject({ kind: "posted" });
    }
  });

  it("calls a way to Slack that is closed a network that sent nothing", async () => {
    const closed = createDigestSlack(
      createSlackClient({ token: botToken, apiUrl: `http://127.0.0.1:${await freePort()}/api/` }),
      posting,
    );
    const refused = { kind: "refused", code: "network" };
    expect(await closed.post({ key, subscription, digest: aDigest(), isTextOnly: false })).toEqual(refused);
    expect(await closed.find(key, subscription, longAgo)).toEqual(refused);
    expect(await closed.notify("admin", subscription, "A word.")).toEqual(refused);
  });
});
