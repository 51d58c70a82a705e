import { methodVersion } from "#lib/answer/answer-id.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { dataVersion } from "#lib/catalogue/data-version.ts";
import { RefreshEnv } from "#lib/config.ts";
import { createLog } from "#lib/log.ts";
import { listPriceFeed, packagedListPriceFeed } from "#lib/prices/list-price-feeds.ts";
import { priceListFeed } from "#lib/prices/price-list-feed.ts";
import { readEdition, refreshPrices } from "#lib/prices/refresh-prices.ts";
import type { RefreshReport } from "#lib/prices/refresh-report.ts";
import { spotPriceFeed } from "#lib/prices/spot-price-feed.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { dynamoPriceStore } from "#lib/store/price-store.ts";
import { logRefresh } from "./log-refresh.ts";

const env = RefreshEnv.parse(process.env);
const log = createLog("refresh");
const store = dynamoPriceStore(openDocumentClient({ timeoutMilliseconds: 5000 }), { table: env.TABLE_NAME });
const feeds = [
  listPriceFeed({ address: env.LIST_PRICES_URL }),
  packagedListPriceFeed(),
  priceListFeed(),
  spotPriceFeed(),
];
const edition = readEdition(catalogue, { catalogue: dataVersion, method: methodVersion });

/** The Lambda function of each day: read the feeds, publish what changed. The event says nothing that is needed. */
export async function handler(): Promise<RefreshReport> {
  const report = await refreshPrices({ feeds, store, catalogue, edition, now: new Date() });
  logRefresh(log, report);
  return report;
}
