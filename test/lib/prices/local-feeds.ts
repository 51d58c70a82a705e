import { waitForUpdate } from "@pydantic/genai-prices";
import { listedProduct, productsReply, spotReply } from "./aws-replies.ts";
import { type Reply, startFeed } from "./feed-stands.ts";

/** What each feed sends. */
interface Replies {
  readonly list: Reply;
  readonly products: Reply;
  readonly spot: Reply;
}

export interface LocalFeeds {
  readonly addresses: Readonly<Record<"list" | "pricing" | "ec2", string>>;
  /** From now on the feeds send this; what is not named they send as on a good day. */
  send(replies?: Partial<Replies>): void;
  stop(): Promise<void>;
}

interface ListedModel {
  readonly id: string;
  prices: unknown;
}

const packaged: readonly { readonly id: string; readonly models: readonly ListedModel[] }[] =
  (await waitForUpdate()) ?? [];

/** The packaged list prices as the file that is published, after a change of the prices of GPT-5. */
export function listFile(
  change: (prices: Readonly<Record<string, number>>) => unknown = (prices) => prices,
): string {
  const providers = structuredClone(packaged);
  const models = providers.find(({ id }) => id === "openai")?.models ?? [];
  for (const model of models) if (model.id === "gpt-5") model.prices = change(Object(model.prices));
  return JSON.stringify(providers);
}

/** The same file after a change of GPT-5's row in it, or of the order of all rows. */
export function listFileWith({
  row = (model) => [model],
  isReversed = false,
}: {
  readonly row?: (model: ListedModel) => readonly object[];
  readonly isReversed?: boolean;
}): string {
  const providers = structuredClone(packaged).map((provider) => ({
    ...provider,
    models: provider.models.flatMap((model) =>
      provider.id === "openai" && model.id === "gpt-5" ? row(model) : [model],
    ),
  }));
  const reversed = providers.map(({ models, ...rest }) => ({ ...rest, models: models.toReversed() }));
  return JSON.stringify(isReversed ? reversed.toReversed() : providers);
}

/** The reply to GetProducts for the one machine that was asked for. */
export function productsOf({ h100 = "55.0400000000", unit = "Hrs", currency = "USD" } = {}): Reply {
  const machines = [
    { type: "p5.48xlarge", usd: h100, unit, currency },
    { type: "p4d.24xlarge", usd: "21.9576420000" },
    { type: "p3.2xlarge", usd: "3.0600000000", gpus: "1" },
  ];
  return (body) => productsReply(machines.filter(({ type }) => body.includes(type)).map(listedProduct));
}

/** The reply to DescribeSpotPriceHistory. */
export function spotOf(h100 = "24.000000"): Reply {
  return () =>
    spotReply([
      { type: "p5.48xlarge", usd: h100, zone: "us-east-1a" },
      { type: "p4d.24xlarge", usd: "9.600000", zone: "us-east-1a" },
      { type: "p3.2xlarge", usd: "1.200000", zone: "us-east-1a" },
    ]);
}

/** Local copies of all feeds that are read over HTTP. */
export async function startLocalFeeds(): Promise<LocalFeeds> {
  const file = listFile();
  const good: Replies = { list: () => file, products: productsOf(), spot: spotOf() };
  let now = good;
  const list = await startFeed((body) => now.list(body));
  const pricing = await startFeed((body) => now.products(body));
  const ec2 = await startFeed((body) => now.spot(body));
  return {
    addresses: { list: `${list.address}/data.json`, pricing: pricing.address, ec2: ec2.address },
    send(replies = {}) {
      now = { ...good, ...replies };
    },
    async stop() {
      for (const { stop } of [list, pricing, ec2]) await stop();
    },
  };
}
