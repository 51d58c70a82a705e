import { DescribeSpotPriceHistoryCommand, EC2Client, type SpotPrice } from "@aws-sdk/client-ec2";
import { allPages, awsBounds, boundedAwsHandler } from "./aws-feed.ts";
import { type Feed, FeedError } from "./feed.ts";
import type { Bounds } from "./fetch-bounded.ts";
import { type GpuInstance, gpuInstances, perGpu, region, spotSeries } from "./gpu-instances.ts";
import { dayOf, type PriceReading } from "./price-observation.ts";

const product = "Linux/UNIX";

const address = `https://ec2.${region}.amazonaws.com`;

/** The spot price in force now, as the median over a region's zones. Endpoint and credentials: the environment. */
export function spotPriceFeed(bounds: Bounds = awsBounds): Feed {
  return {
    id: "aws-spot",
    async read(now) {
      const client = new EC2Client({ region, requestHandler: boundedAwsHandler(bounds) });
      try {
        const prices = await pricesNow(client, now);
        const readings = gpuInstances.flatMap((instance) => readingsOf(prices, instance, now));
        if (readings.length === 0)
          throw new FeedError("No spot price of any of the machines.", { code: "empty" });
        return { readings, unmapped: 0, leftOut: [] };
      } finally {
        client.destroy();
      }
    },
  };
}

/** A history that starts now holds the price in force of every zone. */
function pricesNow(client: EC2Client, now: Date): Promise<readonly SpotPrice[]> {
  const InstanceTypes = gpuInstances.map(({ type }) => type);
  return allPages(async (NextToken) => {
    const { SpotPriceHistory = [], NextToken: next } = await client.send(
      new DescribeSpotPriceHistoryCommand({
        InstanceTypes,
        ProductDescriptions: [product],
        StartTime: now,
        NextToken,
      }),
    );
    return { items: SpotPriceHistory, next };
  });
}

function readingsOf(prices: readonly SpotPrice[], instance: GpuInstance, now: Date): PriceReading[] {
  const own = prices.filter(
    (one) => one.InstanceType === instance.type && one.ProductDescription === product,
  );
  const zones = Map.groupBy(own, ({ AvailabilityZone }) => AvailabilityZone);
  const latest = [...zones.values()].flatMap((zone) => zone.toSorted(byTime).slice(-1));
  if (latest.length === 0) return [];
  const value = perGpu(median(latest.map(({ SpotPrice }) => Number(SpotPrice))), instance);
  return [
    {
      series: spotSeries(instance),
      item: `${instance.type} spot`,
      unit: "USD per GPU-hour",
      value,
      date: dayOf(now.toISOString()),
      feed: "aws-spot",
      source: { title: `AWS spot price history, ${region}, Linux`, address },
      readAt: now.toISOString(),
    },
  ];
}

function byTime(a: SpotPrice, b: SpotPrice): number {
  return Number(a.Timestamp) - Number(b.Timestamp);
}

/**
 * Of an even number of values the lower of the two in the middle: a price that was really asked.
 *
 * @returns `NaN` when one of them is no price: then none of the machine's is believed
 */
function median(values: readonly number[]): number {
  if (!values.every((value) => value > 0)) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
