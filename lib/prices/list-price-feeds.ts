import { waitForUpdate } from "@pydantic/genai-prices";
import { type Feed, FeedError } from "./feed.ts";
import { type Bounds, fetchBounded } from "./fetch-bounded.ts";
import { listPriceReadings, Providers } from "./list-price-readings.ts";

const packagedVersion = "0.1.8";

/** Ten times the size of the packaged data. */
const mostBytes = 8 * 2 ** 20;

export interface ListPriceOptions extends Partial<Bounds> {
  /** of the JSON file that genai-prices publishes */
  readonly address: string;
}

/** API list prices as genai-prices publishes them, over HTTP. */
export function listPriceFeed({ address, ...bounds }: ListPriceOptions): Feed {
  return {
    id: "list-prices",
    async read(now) {
      const limits = { mostBytes, timeoutMilliseconds: 20_000, ...bounds };
      const { status, body } = await fetchBounded(address, limits);
      if (status !== 200)
        throw new FeedError(`The list prices were refused with ${status}.`, { code: "refused" });
      const source = { title: "genai-prices, data.json", address };
      return listPriceReadings(parseReply(body), { feed: "list-prices", source, now });
    },
  };
}

/** The prices inside the package, as old as the package is: read without a network. */
export function packagedListPriceFeed(): Feed {
  const source = {
    title: `@pydantic/genai-prices ${packagedVersion}`,
    address: `https://www.npmjs.com/package/@pydantic/genai-prices/v/${packagedVersion}`,
  };
  return {
    id: "list-prices-packaged",
    yieldsTo: "list-prices",
    async read(now) {
      return listPriceReadings(parseProviders(await waitForUpdate()), {
        feed: "list-prices-packaged",
        source,
        now,
      });
    },
  };
}

function parseReply(body: Uint8Array): Providers {
  if (body.byteLength === 0) throw new FeedError("The list prices came empty.", { code: "empty" });
  try {
    return parseProviders(JSON.parse(new TextDecoder().decode(body)));
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError("The list prices are not JSON.", { code: "not-valid", cause: error });
  }
}

function parseProviders(data: unknown): Providers {
  const parsed = Providers.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new FeedError("The list prices do not fit their schema.", { code: "not-valid", cause: parsed.error });
}
