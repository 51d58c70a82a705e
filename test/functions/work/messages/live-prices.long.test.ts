import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runRefresh } from "#functions/local/run-refresh.ts";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { dataVersion } from "#lib/catalogue/data-version.ts";
import { dynamoAnswerReader } from "#lib/store/answer-cache.ts";
import { startApp } from "#test/functions/local/slack/scripted-app.ts";
import { type BuiltBot, buildBot } from "#test/functions/work/bot/built-bot.ts";
import { type RunningBot, startBot } from "#test/functions/work/bot/running-bot.ts";
import { answerTo, mention } from "#test/functions/work/bot/threads.ts";
import { type LocalFeeds, listFile, startLocalFeeds } from "#test/lib/prices/local-feeds.ts";

const question = "gpt5 token price";
const old = /\$1\.25 per million tokens/;
const minute = 60_000;

describe("a price that is published while the bot runs", () => {
  let built: BuiltBot;
  let bot: RunningBot;
  let feeds: LocalFeeds;
  /** fetchable, and no more: what the charts show is read where they are stored */
  let charts: Awaited<ReturnType<typeof startApp>>;

  beforeAll(async () => {
    built = await buildBot();
    feeds = await startLocalFeeds();
    charts = await startApp(() => ({ status: 200, body: "", type: "image/png" }));
    bot = await startBot(built, { speed: 1, chartBase: charts.url });
  });
  afterAll(async () => {
    await bot.stop();
    await charts.stop();
    await feeds.stop();
    await built.remove();
  });

  /** `npm run refresh -- --table …`, with the local copies of the feeds. */
  const refresh = () =>
    runRefresh({
      buildFolder: join(built.folder, ".build"),
      dataFolder: join(built.folder, ".local"),
      dynamoDb: bot.table.address,
      env: {
        LIST_PRICES_URL: feeds.addresses.list,
        AWS_ENDPOINT_URL_PRICING: feeds.addresses.pricing,
        AWS_ENDPOINT_URL_EC2: feeds.addresses.ec2,
        AWS_MAX_ATTEMPTS: "1",
      },
    });
  const command = () => bot.slack.person.command(question);
  const mentioned = async () => {
    const { ts } = await bot.slack.person.say({ text: mention(question) });
    return (await answerTo(bot, ts)).text;
  };
  const press = async (card: Shown, name: string) => {
    const before = new Set((await bot.slack.person.messages(places.general)).map(({ ts }) => ts));
    const button = pressables(card).find(({ actionId }) => actionId.replace(/-\d+$/, "") === name);
    if (button === undefined) throw new Error(`The card has no ${name}.`);
    await bot.slack.person.press(card, button);
    const added = async () =>
      (await bot.slack.person.messages(places.general)).filter(({ ts }) => !before.has(ts));
    await expect.poll(added, { timeout: 10_000 }).toHaveLength(1);
    return (await added())[0];
  };
  const chartOf = (card: Shown) =>
    /charts\/(?<id>[0-9a-f]{32})\.png/.exec(JSON.stringify(card.blocks))?.groups?.id ?? "";

  it("is in every answer a minute later, with its source; a card that was shown before still speaks of its own", async () => {
    expect(await refresh()).toMatchObject({ sequence: 1, isNewVersion: true });
    const before = await command();
    expect(before.text).toMatch(old);
    expect(await mentioned()).toMatch(old);

    feeds.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1.07 })) });
    expect(await refresh()).toMatchObject({ sequence: 2, changes: [{ series: "gpt5/input" }] });
    bot.letPass(minute);
    const after = await command();
    for (const text of [after.text, await mentioned()]) {
      expect(text).toMatch(/\$1\.07 per million tokens/);
      expect(text).toMatch(/genai-prices, data\.json, read \d{4}-\d\d-\d\d/);
    }
    expect(chartOf(after)).not.toBe(chartOf(before));
    const stored = dynamoAnswerReader(bot.table.db, {
      table: "aicost",
      timeoutMilliseconds: 2000,
      now: Date.now,
    });
    const [was, is] = [await stored.get(chartOf(before)), await stored.get(chartOf(after))];
    expect([was?.dataVersion, is?.dataVersion]).toEqual([`${dataVersion}+1`, `${dataVersion}+2`]);
    expect(JSON.stringify(was?.chart)).not.toContain("1.07");
    expect(JSON.stringify(is?.chart)).toContain("1.07");

    const shared = await press(before, "share");
    expect(shared?.text).toBe(`<@${places.person}> asked and shared this.\n${before.text}`);
    const withoutButtons = before.blocks.slice(0, -2);
    expect(shared?.blocks.slice(1, 1 + withoutButtons.length)).toEqual(withoutButtons);
    const why = (await press(before, "why"))?.text;
    expect(why).toMatch(old);
    expect(why).not.toContain("1.07");
    expect((await press(after, "why"))?.text).toContain("1.07");
  });

  it("is what a terminal answers by and names as what changed, where the table is named", async () => {
    const ask = async (text: string) => {
      const args = ["functions/cli/main.ts", text, "--json", "--table", bot.table.address];
      return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout).answer;
    };
    expect(await ask(question)).toMatchObject({
      dataVersion: `${dataVersion}+2`,
      figures: [{ value: 1.07 }, {}, {}, {}],
    });
    const changed = await ask("what changed");
    expect(changed.figures[0]).toMatchObject({ id: "moved:gpt5/input", value: 1.07 });
    expect(changed.dataVersion).toBe(`${dataVersion}+2`);
  });

  it("asks the table once for an answer that it has, also when a minute has passed", async () => {
    await command();
    const trips = async () => {
      const before = bot.faults.dynamoDb.passed.length;
      await command();
      return bot.faults.dynamoDb.passed.slice(before).map(({ operation }) => operation);
    };
    expect(await trips()).toEqual(["DynamoDB_20120810.GetItem"]);
    bot.letPass(3 * minute);
    expect(await trips()).toEqual(["DynamoDB_20120810.BatchGetItem"]);
  });
});
