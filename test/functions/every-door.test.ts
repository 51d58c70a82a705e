import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FunctionName } from "#functions/build/build.ts";
import { type FunctionProcess, startFunction } from "#functions/local/aws/function-process.ts";
import { createChartFront } from "#functions/local/front.ts";
import { listen } from "#functions/local/ports.ts";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { buildOnce } from "#test/build-once.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { buttonOf, press, replaced, shownBeside } from "#test/functions/work/bot/pressing.ts";
import { answerTo, mention, repliesTo } from "#test/functions/work/bot/threads.ts";
import { filledForm } from "#test/functions/work/presses/filled-form.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import { type LocalFeeds, listFile, startLocalFeeds } from "#test/lib/prices/local-feeds.ts";

const { general, person, team } = places;
const minute = 60_000;

/** What everybody sees of this question, whichever door it comes by. */
const parts = [
  "GPT-3-level training",
  "Fitted median, 2 July 2030: $187",
  "80% range: $2.84 to $12,400",
  "50% range: $24.8 to $1,420 · 95% range: $0.0952 to $369,000",
  "ARK Invest claims, 2030: $30 (its rate gives $29.5; at −70% a year; starting from $450,000 in 2022)",
  "Since then: JetMoE, 11 April 2024: $80,000 (ARK Invest's rate said $71,000; observed against claimed 1.13 ×)",
  "Log-linear trend −64.7% a year · Own drift $119 · No change $80,000 · Moore's law $9,260",
  "Read as: Cost: GPT-3-level training, 2030",
];

describe("every door of the bot, as it is built", () => {
  let folder: string;
  let charts: Server;
  let chartBase = "";
  let feeds: LocalFeeds;
  const started = new Map<FunctionName, FunctionProcess>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-doors-"));
    feeds = await startLocalFeeds();
    charts = createChartFront({ invoke: (event) => invoke("chart", event) });
    chartBase = await listen(charts, 0);
  });
  const bot = botForAll(() => ({ speed: 1, chartBase }));
  afterAll(async () => {
    for (const one of started.values()) await one.stop();
    charts.closeAllConnections();
    charts.close();
    await feeds.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const start = async (name: FunctionName) => {
    const { list, pricing, ec2 } = feeds.addresses;
    const bundle = join((await buildOnce(name)).outdir, "index.mjs");
    const env = {
      ...bot.env,
      LIST_PRICES_URL: list,
      AWS_ENDPOINT_URL_PRICING: pricing,
      AWS_ENDPOINT_URL_EC2: ec2,
      AWS_MAX_ATTEMPTS: "1",
    };
    const one = await startFunction({ bundle, env, log: join(folder, `${name}.log`) });
    started.set(name, one);
  };
  /** Once, before the first test: the other functions are there, and the bot has been through its first answer. */
  beforeEach(async () => {
    if (started.size > 0) return;
    for (const name of ["chart", "sweep", "refresh"] as const) await start(name);
    await bot.slack.person.command("gpt2 2028");
    await bot.settled();
  });
  /** Call a function beside the bot's own two. */
  const invoke = async (name: FunctionName, event: unknown = {}) => started.get(name)?.invoke(event);
  const expectWhole = ({ text }: Shown) => {
    for (const part of parts) expect(text).toContain(part);
  };
  const kinds = (message: Shown) => pressables(message).map(({ actionId }) => actionId);

  it("answers a command to its asker alone, and the same from the table", async () => {
    const first = await bot.slack.person.command("gpt3 2030");
    expectWhole(first);
    expect(first.onlyFor).toBe(person);
    expect(kinds(first)).toEqual(["share", "change", "why", "table", "feedback", "feedback"]);
    const { text, blocks } = await bot.slack.person.command("gpt3 2030");
    expect({ text, blocks }).toEqual({ text: first.text, blocks: first.blocks });
    expect((await bot.log("slack")).map(({ cache }) => cache).slice(-2)).toEqual(["miss", "hit"]);
  });

  it("answers a mention in its thread, with a chart that can be fetched, and a follow-up by what came before", async () => {
    const { ts } = await bot.slack.person.say({ text: mention("what will gpt3 cost in 2030?") });
    const answer = await answerTo(bot, ts);
    expectWhole(answer);
    const image = answer.blocks.map(Object).find(({ type }) => type === "image");
    expect(image.alt_text).toContain("Fitted median, 2 July 2030: $187 (80% range: $2.84 to $12,400)");
    const fetched = await fetch(image.image_url);
    expect(fetched.status).toBe(200);
    expect(fetched.headers.get("content-type")).toBe("image/png");
    expect((await fetched.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
    await bot.settled();
    await bot.slack.person.say({ text: mention("and for gpt2?"), threadTs: ts });
    await expect.poll(async () => (await repliesTo(bot, ts)).length).toBe(3);
    expect((await repliesTo(bot, ts)).at(-1)?.text).toContain("Read as: Cost: GPT-2-grade training, 2030");
  });

  it("answers a direct message, in the language that it is written in, once, however often it is delivered", async () => {
    const channel = await bot.slack.person.directChannel();
    const { ts, envelope = {} } = await bot.slack.person.say({
      text: "gpt-3 năm 2030 tốn bao nhiêu?",
      channel,
    });
    const answer = await answerTo(bot, ts, channel);
    expect(answer.text).toContain("Đã hiểu là:");
    expect(answer.text).toContain("187");
    expect(kinds(answer)).not.toContain("share");
    expect(await bot.slack.person.deliver(envelope)).toMatchObject([{ status: 200 }]);
    await bot.settled();
    expect(await repliesTo(bot, ts, channel)).toHaveLength(1);
    const outcomes = (await bot.log("work")).flatMap(({ outcome }) =>
      outcome === undefined ? [] : [outcome],
    );
    expect(outcomes).toEqual(["done", "done before"]);
  });

  it("says in the thread that it failed when Slack refuses an answer for good, and sets the message aside", async () => {
    const refused = { reply: { status: 200, headers: {}, body: { ok: false, error: "msg_too_long" } } };
    let posts = 0;
    bot.slack.follow(({ method }) => {
      if (method !== "chat.postMessage") return undefined;
      posts += 1;
      return posts === 1 ? refused : undefined;
    });
    const { ts } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    expect((await answerTo(bot, ts)).text).toContain("Something went wrong on our side");
    await expect.poll(() => bot.deadLetters()).toEqual(["Slack: msg_too_long"]);
  });

  it("answers its buttons: why and the table for the presser, the answer for all, a judgement with thanks", async () => {
    const card = await bot.slack.person.command("gpt3 2030");
    await press(bot, card, "why");
    const why = await shownBeside(bot, [card]);
    expect(why).toMatchObject({ onlyFor: person });
    for (const part of ["Read as: Why", "$187", "80% range"]) expect(why.text).toContain(part);
    await press(bot, card, "table");
    const table = await shownBeside(bot, [card, why]);
    expect(table).toMatchObject({ onlyFor: person });
    expect(table.text).toMatch(/^2030 .*\$187/m);
    await press(bot, card, "share");
    const shared = await shownBeside(bot, [card, why, table]);
    expect(shared).not.toHaveProperty("onlyFor");
    expect(shared.text).toBe(`<@${person}> asked and shared this.\n${card.text}`);
    await press(bot, card, "share");
    const told = await shownBeside(bot, [card, why, table, shared]);
    expect(told).toMatchObject({ onlyFor: person, text: expect.stringContaining("You shared this answer") });
    await press(bot, card, "feedback");
    expect((await shownBeside(bot, [card, why, table, shared, told])).text).toContain("Thank you");
  });

  it("changes a question by a form, and refuses what the form cannot mean", async () => {
    const card = await bot.slack.person.command("gpt3 2030");
    expect(await bot.slack.person.press(card, buttonOf(card, "change"))).toEqual({ status: 200, body: "" });
    const view = Object(bot.slack.person.openViews().at(-1));
    expect(view.blocks[0].element.initial_option.value).toBe("gpt3");
    expect(view.blocks[1].element.initial_value).toBe("2030");
    const refused = Object(
      await bot.slack.person.submit(view.id, filledForm({ system: "gpt3", year: "soon" })),
    );
    expect(Object.keys(JSON.parse(refused.body).errors)).toEqual(["year"]);
    const filled = filledForm({ system: "gpt2", year: "2031-Q3" });
    expect(await bot.slack.person.submit(view.id, filled)).toEqual({ status: 200, body: "" });
    const changed = await replaced(bot, card);
    expect(changed.text).toContain("Read as: Cost: GPT-2-grade training, 2031-Q3");
  });

  it("takes no request that Slack did not sign, and no button of another team", async () => {
    const unsigned = { headers: {}, body: "text=gpt3", isBase64Encoded: false, requestContext: {} };
    expect(await bot.front.invoke(unsigned)).toMatchObject({ statusCode: 401 });
    const card = await bot.slack.person.command("gpt3 2030");
    await press(bot, card, "why", "T000000002");
    expect((await shownBeside(bot, [card])).text).toContain("another workspace");
  });

  it("takes a digest's order by command, and posts it, once, when the sweep finds it due", async () => {
    const subscriptions = dynamoSubscriptions(bot.table.db, { table: "aicost", now: () => new Date() });
    await bot.slack.person.command("digest every wednesday 16:45 gpt3 Asia/Kathmandu");
    await expect
      .poll(() => subscriptions.get(team, general))
      .toMatchObject({
        status: "active",
        owner: person,
        topics: ["gpt3"],
        rule: { day: "wed", time: "16:45", tz: "Asia/Kathmandu" },
      });
    await bot.settled();
    const ordered = await subscriptions.get(team, general);
    const nextDueAt = new Date(Date.now() - minute).toISOString();
    const due = { ...ordered, nextDueAt, revision: (ordered?.revision ?? 0) + 1 };
    expect(await subscriptions.put(aSubscription(due))).toBe(true);
    expect(await invoke("sweep")).toMatchObject({ due: 1, queued: 1 });
    const posted = async () =>
      (await bot.slack.person.messages(general)).filter(({ onlyFor }) => onlyFor === undefined);
    await expect.poll(posted).toHaveLength(1);
    const [digest] = await posted();
    if (digest === undefined) throw new Error("No digest.");
    expect(digest.text).toContain("GPT-3");
    expect(pressables(digest).map(({ label }) => label)).toEqual(["Edit", "Pause", "Unsubscribe"]);
    await bot.settled();
    expect(await invoke("sweep")).toMatchObject({ due: 0, queued: 0 });
    expect(await subscriptions.get(team, general)).toMatchObject({ last: { status: "posted" } });
    expect(await posted()).toHaveLength(1);
  });

  it("answers with a price that the refresh published, a minute later", async () => {
    feeds.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1.07 })) });
    expect(await invoke("refresh")).toMatchObject({ sequence: 1, isNewVersion: true });
    bot.letPass(minute);
    const { text } = await bot.slack.person.command("gpt5 token price");
    expect(text).toContain("$1.07 per million tokens");
    expect(text).toMatch(/genai-prices, data\.json, read \d{4}-\d\d-\d\d/);
  });
});
