import { describe, expect, it } from "vitest";
import { spotPriceFeed } from "#lib/prices/spot-price-feed.ts";
import { spotReply } from "./aws-replies.ts";
import { useAwsStand } from "./aws-stand.ts";

const now = new Date("2026-11-24T06:00:00Z");
const bounds = { mostBytes: 4 * 2 ** 20, timeoutMilliseconds: 2000 };
const stands = useAwsStand();

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
