import { describe, expect, it } from "vitest";
import { priceListFeed } from "#lib/prices/price-list-feed.ts";
import { listedProduct, productsReply } from "./aws-replies.ts";
import { useAwsStand } from "./aws-stand.ts";

const now = new Date("2026-11-24T06:00:00Z");
const bounds = { mostBytes: 4 * 2 ** 20, timeoutMilliseconds: 2000 };
const stands = useAwsStand();

const machines = [
  { type: "p5.48xlarge", usd: "55.0400000000" },
  { type: "p4d.24xlarge", usd: "21.9576420000" },
  { type: "p3.2xlarge", usd: "3.0600000000", gpus: "1" },
];
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
