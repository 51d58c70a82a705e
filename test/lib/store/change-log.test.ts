import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { listPriceFeed } from "#lib/prices/list-price-feeds.ts";
import { refreshPrices } from "#lib/prices/refresh-prices.ts";
import { dynamoChangeLog, dynamoPriceStore } from "#lib/store/price-store.ts";
import { type LocalFeeds, listFile, startLocalFeeds } from "#test/lib/prices/local-feeds.ts";
import { edition } from "#test/lib/prices/local-refresh.ts";
import { dynamoDbStands, table } from "./dynamo-db-stands.ts";
import { useStand } from "./use-stand.ts";

describe.each(dynamoDbStands)("the log of changes in DynamoDB, over $name", (stand) => {
  const db = useStand(stand);
  let local: LocalFeeds;

  beforeAll(async () => {
    local = await startLocalFeeds();
  });
  afterAll(async () => {
    await local?.stop();
  });

  it("says what the refreshes of a week changed, and nothing before the first", async () => {
    const changesOn = dynamoChangeLog(db(), { table });
    expect(await changesOn("2026-11-20")).toBeUndefined();
    const refresh = (day: string) =>
      refreshPrices({
        feeds: [listPriceFeed({ address: local.addresses.list })],
        store: dynamoPriceStore(db(), { table }),
        catalogue,
        edition,
        now: new Date(`${day}T06:00:00Z`),
      });
    await refresh("2026-11-18");
    await refresh("2026-11-19");
    local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1 })) });
    await refresh("2026-11-24");
    expect(await changesOn("2026-11-20")).toMatchObject({
      since: "2026-11-20",
      versions: { first: 1, last: 2 },
      prices: [{ system: "gpt5", series: "gpt5/input", old: { value: 1.25 }, new: { value: 1 }, times: 0.8 }],
    });
    expect(await changesOn("2026-11-25")).toMatchObject({ prices: [], quarantined: [] });
  });
});
