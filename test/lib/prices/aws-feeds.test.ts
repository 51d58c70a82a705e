import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { priceListFeed } from "#lib/prices/price-list-feed.ts";
import { spotPriceFeed } from "#lib/prices/spot-price-feed.ts";
import { listedProduct, productsReply, spotReply } from "./aws-replies.ts";
import { type FeedStand, fiftyMegabytes, html, type Reply, slow, startFeed, status } from "./feed-stands.ts";

const now = new Date("2026-11-24T06:00:00Z");
const bounds = { mostBytes: 4 * 2 ** 20, timeoutMilliseconds: 2000 };
const hasty = { ...bounds, timeoutMilliseconds: 100 };
let stand: FeedStand | undefined;

const stands = async (reply: Reply) => {
  stand = await startFeed(reply);
  vi.stubEnv("AWS_ENDPOINT_URL_PRICING", stand.address);
  vi.stubEnv("AWS_ENDPOINT_URL_EC2", stand.address);
  return stand;
};

beforeEach(() => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await stand?.stop();
  stand = undefined;
});

const machines = [
  { type: "p5.48xlarge", usd: "55.0400000000" },
  { type: "p4d.24xlarge", usd: "21.9576420000" },
  { type: "p3.2xlarge", usd: "3.0600000000", gpus: "1" },
];
/** The client of one API finds an empty list where that of the other finds no reply at all. */
const unreadable = expect.stringMatching(/^(not-valid|empty)$/);
const askedFor = (body: string) => machines.filter(({ type }) => body.includes(type));

describe("the rent of GPUs in AWS's Price List", () => {
  it("is the price of the machine over the number of its GPUs, with its day and where it was read", async () => {
    await stands((body) => productsReply(askedFor(body).map(listedProduct)));
    const { readings } = await priceListFeed(bounds).read(now);
    expect(readings.map(({ series, item, value, unit }) => [series, item, value, unit])).toEqual([
      ["h100-hour/aws", "p5.48xlarge", 6.88, "USD per GPU-hour"],
      ["a100-hour/aws", "p4d.24xlarge", 2.7447, "USD per GPU-hour"],
      ["v100-hour/aws", "p3.2xlarge", 3.06, "USD per GPU-hour"],
    ]);
    expect(readings[0]).toMatchObject({
      date: "2026-11-01",
      feed: "aws-price-list",
      source: { title: "AWS Price List, AmazonEC2, us-east-1", address: expect.stringMatching(/^https:/) },
      readAt: "2026-11-24T06:00:00.000Z",
    });
  });

  it("is asked for on demand, on Linux, in one region, page by page", async () => {
    const { requests } = await stands((body) =>
      body.includes('"NextToken"')
        ? productsReply(askedFor(body).map(listedProduct))
        : productsReply([], "more"),
    );
    expect((await priceListFeed(bounds).read(now)).readings).toHaveLength(3);
    expect(requests).toHaveLength(6);
    const { ServiceCode, Filters } = JSON.parse(requests[0] ?? "");
    expect(ServiceCode).toBe("AmazonEC2");
    expect(Filters).toContainEqual({ Type: "TERM_MATCH", Field: "regionCode", Value: "us-east-1" });
    expect(Filters).toContainEqual({ Type: "TERM_MATCH", Field: "operatingSystem", Value: "Linux" });
    expect(Filters).toContainEqual({ Type: "TERM_MATCH", Field: "marketoption", Value: "OnDemand" });
  });

  it.each([
    ["another unit", { unit: "Seconds" }],
    ["another number of GPUs", { gpus: "16" }],
  ])("shows %s in its unit", async (_, change) => {
    await stands((body) => productsReply(askedFor(body).map((one) => listedProduct({ ...one, ...change }))));
    for (const { unit } of (await priceListFeed(bounds).read(now)).readings) {
      expect(unit).not.toBe("USD per GPU-hour");
    }
  });

  it("is that of the machine that was asked for, whatever else comes with it", async () => {
    await stands(() => productsReply(machines.map(listedProduct)));
    const { readings } = await priceListFeed(bounds).read(now);
    expect(readings.map(({ item, value }) => [item, value])).toEqual([
      ["p5.48xlarge", 6.88],
      ["p4d.24xlarge", 2.7447],
      ["p3.2xlarge", 3.06],
    ]);
  });

  it.each([
    ["2026-11-23T22:30:00-05:00", "2026-11-24"],
    ["2026-11-24T01:00:00+07:00", "2026-11-23"],
  ])("holds from the day in UTC: %s", async (since, day) => {
    await stands((body) => productsReply(askedFor(body).map((one) => listedProduct({ ...one, since }))));
    for (const { date } of (await priceListFeed(bounds).read(now)).readings) expect(date).toBe(day);
  });

  it.each([
    ["another currency", { currency: "CNY" }],
    ["a day that is none", { since: "soon" }],
  ])("is refused whole in %s", async (_, change) => {
    await stands((body) => productsReply(askedFor(body).map((one) => listedProduct({ ...one, ...change }))));
    await expect(priceListFeed(bounds).read(now)).rejects.toMatchObject({ code: "not-valid" });
  });
});

describe("the spot price of GPUs", () => {
  const rows = [
    { type: "p5.48xlarge", usd: "24.000000", zone: "us-east-1a" },
    { type: "p5.48xlarge", usd: "20.000000", zone: "us-east-1b" },
    { type: "p5.48xlarge", usd: "99.000000", zone: "us-east-1b", at: "2026-11-23T00:00:00.000Z" },
    { type: "p5.48xlarge", usd: "16.000000", zone: "us-east-1c" },
    { type: "p3.2xlarge", usd: "1.200000", zone: "us-east-1a" },
    { type: "p3.2xlarge", usd: "0.900000", zone: "us-east-1b" },
  ];

  it("is the median over zones of what holds now, for one GPU", async () => {
    const { requests } = await stands(() => spotReply(rows));
    const { readings } = await spotPriceFeed(bounds).read(now);
    expect(readings.map(({ series, value, unit, date }) => [series, value, unit, date])).toEqual([
      ["h100-hour/aws-spot", 2.5, "USD per GPU-hour", "2026-11-24"],
      ["v100-hour/aws-spot", 0.9, "USD per GPU-hour", "2026-11-24"],
    ]);
    const asked = new URLSearchParams(requests[0]);
    expect(asked.get("Action")).toBe("DescribeSpotPriceHistory");
    expect(asked.get("StartTime")).toBe("2026-11-24T06:00:00Z");
    expect(asked.get("ProductDescription.1")).toBe("Linux/UNIX");
  });

  it.each([
    ["another system's price is left out", { zone: "us-east-1d", usd: "0.1", product: "Windows" }, 2.5],
    ["the order of the rows does not matter", { zone: "us-east-1d", usd: "24.000000" }, 2.5],
    ["one zone without a price leaves none", { zone: "us-east-1d", usd: "free" }, Number.NaN],
    ["one zone below nothing leaves none", { zone: "us-east-1d", usd: "-24" }, Number.NaN],
  ])("%s", async (_, row, value) => {
    const sent = [{ type: "p5.48xlarge", ...row }, ...rows.toReversed()];
    await stands(() => spotReply(sent));
    const { readings } = await spotPriceFeed(bounds).read(now);
    expect(readings.find(({ series }) => series === "h100-hour/aws-spot")?.value).toBe(value);
  });

  it("is read page by page", async () => {
    await stands((body) =>
      body.includes("NextToken=") ? spotReply(rows.slice(3)) : spotReply(rows.slice(0, 3), "more"),
    );
    expect((await spotPriceFeed(bounds).read(now)).readings).toHaveLength(2);
  });
});

describe.each([
  ["the Price List", priceListFeed, productsReply],
  ["the spot price history", spotPriceFeed, spotReply],
])("%s refuses", (_, feed, pageOf) => {
  it.each([
    ["a page of HTML", html, unreadable, bounds],
    ["an empty list", pageOf([]), "empty", bounds],
    ["an empty reply", "", unreadable, bounds],
    ["50 MB", fiftyMegabytes, "too-large", bounds],
    ["what comes too slowly", slow, "too-slow", hasty],
    ["a server that fails", status(503, "down"), "refused", bounds],
    ["a redirect", status(302, "", { location: "https://example.com/" }), "refused", bounds],
    ["what never ends", pageOf([], "more"), "too-large", bounds],
  ])("%s", async (_, reply, code, within) => {
    const { written } = await stands(() => reply);
    await expect(feed(within).read(now)).rejects.toMatchObject({ name: "FeedError", code });
    expect(written()).toBeLessThan(20 * 2 ** 20);
  });

  it("an address where nobody is", async () => {
    const { stop } = await stands(() => "");
    await stop();
    stand = undefined;
    await expect(feed(bounds).read(now)).rejects.toMatchObject({ name: "FeedError", code: "unreachable" });
  });
});
