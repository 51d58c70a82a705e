import { REMOTE_DATA_JSON_URL } from "@pydantic/genai-prices";
import { afterEach, describe, expect, it } from "vitest";
import { listPricesAddress } from "#lib/config.ts";
import { listPriceFeed } from "#lib/prices/list-price-feeds.ts";
import { type FeedStand, fiftyMegabytes, html, type Reply, slow, startFeed, status } from "./feed-stands.ts";

const now = new Date("2026-11-24T06:00:00Z");
let stand: FeedStand | undefined;

/** The feed, pointed at a stand that sends this. */
const feedOf = async (reply: Reply, timeoutMilliseconds = 2000) => {
  stand = await startFeed(reply);
  return listPriceFeed({ address: `${stand.address}/data.json`, timeoutMilliseconds });
};

/** The file with one provider and one model in it. */
const fileOf = (prices: unknown, id = "gpt-5", provider = "openai") =>
  JSON.stringify([{ id: provider, name: provider, models: [{ id, match: { equals: id }, prices }] }]);

const read = async (prices: unknown, id?: string) =>
  (await (await feedOf(() => fileOf(prices, id))).read(now)).readings.map(({ series, value, unit, date }) => [
    series,
    value,
    unit,
    date,
  ]);

afterEach(async () => {
  await stand?.stop();
  stand = undefined;
});

describe("list prices over HTTP", () => {
  const unit = "USD per million tokens";

  it("are dollars per million tokens of each side, with where and when they were read", async () => {
    const feed = await feedOf(() => fileOf({ input_mtok: 1.25, cache_read_mtok: 0.125, output_mtok: 10 }));
    const shared = {
      item: "openai/gpt-5",
      unit,
      date: "2026-11-24",
      feed: "list-prices",
      source: { title: "genai-prices, data.json", address: `${stand?.address}/data.json` },
      readAt: "2026-11-24T06:00:00.000Z",
    };
    expect(await feed.read(now)).toEqual({
      readings: [
        { ...shared, series: "gpt5/input", value: 1.25 },
        { ...shared, series: "gpt5/output", value: 10 },
      ],
      unmapped: 0,
      leftOut: [],
    });
  });

  it("are those of the latest day that has come, from that day on", async () => {
    const dated = [
      { prices: { input_mtok: 10 } },
      { constraint: { start_date: "2026-11-24" }, prices: { input_mtok: 2 } },
      { constraint: { start_date: "2026-11-25", type: "start_date" }, prices: { input_mtok: 1 } },
    ];
    expect(await read(dated)).toEqual([["gpt5/input", 2, unit, "2026-11-24"]]);
  });

  it("are those of the first tier", async () => {
    const prices = { input_mtok: { base: 5, tiers: [{ start: 200_000, price: 10 }] } };
    expect(await read(prices)).toEqual([["gpt5/input", 5, unit, "2026-11-24"]]);
  });

  it("keep the unit that a side is charged by instead", async () => {
    expect(await read({ input_kcount: 3, output_mtok: 10 })).toEqual([
      ["gpt5/input", 3, "USD per kcount", "2026-11-24"],
      ["gpt5/output", 10, unit, "2026-11-24"],
    ]);
  });

  it("leave a model out, by name, whose price depends on the hour of the day", async () => {
    const byTheHour = [
      { prices: { input_mtok: 0.1 } },
      { constraint: { start_time: "00:30:00Z", end_time: "16:30:00Z" }, prices: { input_mtok: 0.2 } },
    ];
    const file = [
      ...JSON.parse(fileOf(byTheHour)),
      ...JSON.parse(fileOf({ input_mtok: 8 }, "claude-2", "anthropic")),
    ];
    const feed = await feedOf(() => JSON.stringify(file));
    const { readings, leftOut } = await feed.read(now);
    expect(readings.map(({ series }) => series)).toEqual(["claude-2/input"]);
    expect(leftOut).toEqual([{ item: "openai/gpt-5", reason: "by-the-hour" }]);
  });

  it("count the models that the catalogue does not have, and guess none", async () => {
    const file = [
      ...JSON.parse(fileOf({ input_mtok: 1 })),
      ...JSON.parse(fileOf({ input_mtok: 1 }, "gpt-5-9")),
    ];
    const feed = await feedOf(() => JSON.stringify(file));
    expect(await feed.read(now)).toMatchObject({ unmapped: 1, readings: { length: 1 } });
  });

  it("take no notice of a new form of what nobody asks about", async () => {
    const file = [
      ...JSON.parse(fileOf({ input_mtok: 1.25, batch_discount: { share: "half" } })),
      ...JSON.parse(fileOf("on request", "somebody-else's")),
    ];
    const feed = await feedOf(() => JSON.stringify(file));
    expect(await feed.read(now)).toMatchObject({ unmapped: 1, readings: [{ value: 1.25 }] });
  });

  it.each([
    ["HTML", html, "not-valid"],
    ["a model whose prices have another form", fileOf("on request"), "not-valid"],
    ["nothing", "", "empty"],
    ["an empty list", "[]", "not-valid"],
    ["a list without the catalogue's models", fileOf({ input_mtok: 1 }, "gpt-99"), "empty"],
    ["models without prices", fileOf({}), "empty"],
    ["a price that is a text", fileOf({ input_mtok: "1.25" }), "not-valid"],
    ["half a file", fileOf({ input_mtok: 1 }).slice(0, -9), "not-valid"],
    ["50 MB", fiftyMegabytes, "too-large"],
    ["a server that fails", status(500), "refused"],
    ["a redirect", status(301, "", { location: "https://example.com/" }), "refused"],
  ])("refuse %s", async (_, reply, code) => {
    const feed = await feedOf(() => reply);
    await expect(feed.read(now)).rejects.toMatchObject({ name: "FeedError", code });
    expect(stand?.written()).toBeLessThan(20 * 2 ** 20);
  });

  it("refuse what comes too slowly", async () => {
    const feed = await feedOf(() => slow, 100);
    await expect(feed.read(now)).rejects.toMatchObject({ name: "FeedError", code: "too-slow" });
  });

  it("refuse an address where nobody is", async () => {
    const feed = await feedOf(() => "");
    await stand?.stop();
    stand = undefined;
    await expect(feed.read(now)).rejects.toMatchObject({ name: "FeedError", code: "unreachable" });
  });

  it("are asked at the package's own address", () => {
    expect(listPricesAddress).toBe(REMOTE_DATA_JSON_URL);
  });
});
