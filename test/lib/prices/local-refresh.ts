import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { listPriceFeed, packagedListPriceFeed } from "#lib/prices/list-price-feeds.ts";
import { overlayPrices } from "#lib/prices/overlay-prices.ts";
import { priceListFeed } from "#lib/prices/price-list-feed.ts";
import type { Edition } from "#lib/prices/price-version.ts";
import { readEdition, refreshPrices } from "#lib/prices/refresh-prices.ts";
import type { RefreshReport } from "#lib/prices/refresh-report.ts";
import { spotPriceFeed } from "#lib/prices/spot-price-feed.ts";
import { type LocalFeeds, startLocalFeeds } from "./local-feeds.ts";
import { type MemoryPriceStore, memoryPriceStore } from "./memory-price-store.ts";

export interface LocalRefresh {
  /** empty before each test */
  readonly store: MemoryPriceStore;
  readonly send: LocalFeeds["send"];
  readonly addresses: LocalFeeds["addresses"];
  refresh(day: string, revised?: Edition): Promise<RefreshReport>;
  /** Every price that an answer would be made of. */
  figures(): Promise<unknown>;
}

export const edition = readEdition(catalogue, { catalogue: "2026-11-23.2", method: "2026-11-24.2" });

/** Refreshes of the feeds' local copies, for the tests of one file. */
export function useLocalRefresh(): LocalRefresh {
  const timeoutMilliseconds = 1000;
  const bounds = { mostBytes: 4 * 2 ** 20, timeoutMilliseconds };
  let local: LocalFeeds;
  let store: MemoryPriceStore;

  beforeAll(async () => {
    local = await startLocalFeeds();
  });
  afterAll(() => local.stop());
  beforeEach(() => {
    store = memoryPriceStore();
    local.send();
    vi.stubEnv("AWS_ENDPOINT_URL_PRICING", local.addresses.pricing);
    vi.stubEnv("AWS_ENDPOINT_URL_EC2", local.addresses.ec2);
    vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
    vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  return {
    get store() {
      return store;
    },
    get addresses() {
      return local.addresses;
    },
    send: (replies) => local.send(replies),
    refresh: (day, revised = edition) =>
      refreshPrices({
        feeds: [
          listPriceFeed({ address: local.addresses.list, timeoutMilliseconds }),
          packagedListPriceFeed(),
          priceListFeed(bounds),
          spotPriceFeed(bounds),
        ],
        store,
        catalogue,
        edition: revised,
        now: new Date(`${day}T06:00:00Z`),
      }),
    async figures() {
      const { observations = [] } = (await store.currentPrices()) ?? {};
      const { systems } = overlayPrices(catalogue, observations);
      return systems.map(({ id, series, listPrice }) => ({ id, series, listPrice }));
    },
  };
}
