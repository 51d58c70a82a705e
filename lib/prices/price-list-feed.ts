import { GetProductsCommand, PricingClient } from "@aws-sdk/client-pricing";
import * as z from "zod/mini";
import { allPages, awsBounds, boundedAwsHandler } from "./aws-feed.ts";
import { type Feed, FeedError } from "./feed.ts";
import type { Bounds } from "./fetch-bounded.ts";
import { type GpuInstance, gpuInstances, perGpu, region } from "./gpu-instances.ts";
import { dayOf, type PriceReading } from "./price-observation.ts";

const Dimension = z.object({ unit: z.string(), pricePerUnit: z.object({ USD: z.string() }) });

const Term = z.object({
  effectiveDate: z.iso.datetime({ offset: true }),
  priceDimensions: z.record(z.string(), Dimension),
});

/**
 * One product of AWS's Price List, as far as it is read here.
 *
 * @see https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/reading-service-price-list-file-for-services.html
 */
const Product = z.object({
  product: z.object({ attributes: z.object({ instanceType: z.string(), gpu: z.optional(z.string()) }) }),
  terms: z.object({ OnDemand: z.record(z.string(), Term) }),
});
type Product = z.infer<typeof Product>;

/** The Price List answers in this region for all of them. */
const address = "https://api.pricing.us-east-1.amazonaws.com";

/** Linux, on demand, a machine of one's own neither asked nor reserved, no software in the price. */
const onDemand = {
  regionCode: region,
  operatingSystem: "Linux",
  tenancy: "Shared",
  capacitystatus: "Used",
  preInstalledSw: "NA",
  marketoption: "OnDemand",
};

/** What AWS lists for an hour of a GPU, on demand. The endpoint and the credentials come from the environment. */
export function priceListFeed(bounds: Bounds = awsBounds): Feed {
  return {
    id: "aws-price-list",
    async read(now) {
      const client = new PricingClient({ region: "us-east-1", requestHandler: boundedAwsHandler(bounds) });
      try {
        const pages = await Promise.all(gpuInstances.map((instance) => productsOf(client, instance)));
        const readings = pages.flatMap((products, at) => readingsOf(products, gpuInstances[at], now));
        if (readings.length === 0)
          throw new FeedError("The Price List knows none of the machines.", { code: "empty" });
        return { readings, unmapped: 0, leftOut: [] };
      } finally {
        client.destroy();
      }
    },
  };
}

function productsOf(client: PricingClient, { type }: GpuInstance): Promise<readonly string[]> {
  const fields = { ...onDemand, instanceType: type };
  const Filters = Object.entries(fields).map(([Field, Value]) => ({
    Type: "TERM_MATCH" as const,
    Field,
    Value,
  }));
  return allPages(async (NextToken) => {
    const { PriceList = [], NextToken: next } = await client.send(
      new GetProductsCommand({ ServiceCode: "AmazonEC2", FormatVersion: "aws_v1", Filters, NextToken }),
    );
    return { items: PriceList.map(String), next };
  });
}

function readingsOf(
  products: readonly string[],
  instance: GpuInstance | undefined,
  now: Date,
): PriceReading[] {
  if (instance === undefined) return [];
  const own = products.map(parse).filter(({ product }) => product.attributes.instanceType === instance.type);
  return own.flatMap(({ product: { attributes }, terms }) => {
    const isWhole = (attributes.gpu ?? String(instance.gpus)) === String(instance.gpus);
    return Object.values(terms.OnDemand).flatMap(({ effectiveDate, priceDimensions }) =>
      Object.values(priceDimensions).map(
        ({ unit, pricePerUnit }): PriceReading => ({
          series: instance.series,
          item: attributes.instanceType,
          unit: unit === "Hrs" && isWhole ? "USD per GPU-hour" : `USD per ${unit} of ${attributes.gpu} GPUs`,
          value: perGpu(Number(pricePerUnit.USD), instance),
          date: dayOf(new Date(effectiveDate).toISOString()),
          feed: "aws-price-list",
          source: { title: `AWS Price List, AmazonEC2, ${region}`, address },
          readAt: now.toISOString(),
        }),
      ),
    );
  });
}

function parse(text: string): Product {
  const parsed = Product.safeParse(json(text));
  if (parsed.success) return parsed.data;
  throw new FeedError("A product of the Price List does not fit its schema.", {
    code: "not-valid",
    cause: parsed.error,
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FeedError("A product of the Price List is not JSON.", { code: "not-valid", cause: error });
  }
}
