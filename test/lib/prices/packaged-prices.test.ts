import { describe, expect, it } from "vitest";
import { html } from "./feed-stands.ts";
import { listFile } from "./local-feeds.ts";
import { useLocalRefresh } from "./local-refresh.ts";

const local = useLocalRefresh();

describe("the prices that the program ships with", () => {
  it("leaves to the package only what was never read over HTTP", async () => {
    local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1 })) });
    await local.refresh("2026-11-24");
    local.send({ list: () => html });
    await local.refresh("2026-11-25");
    const [gpt5] =
      (await local.store.currentPrices())?.observations.filter(({ series }) => series === "gpt5/input") ?? [];
    expect(gpt5).toMatchObject({ value: 1, feed: "list-prices" });
    expect(local.store.versions).toHaveLength(1);
  });

  it("publishes the packaged prices where nothing can be read over HTTP", async () => {
    local.send({ list: () => html, products: () => html, spot: () => html });
    const report = await local.refresh("2026-11-24");
    expect(report).toMatchObject({ sequence: 1, observations: 74 });
    expect(report.feeds.map(({ feed, isRead }) => [feed, isRead])).toEqual([
      ["list-prices", false],
      ["list-prices-packaged", true],
      ["aws-price-list", false],
      ["aws-spot", false],
    ]);
  });

  it("takes a price over from the package once it can be read over HTTP, and calls nothing gone", async () => {
    local.send({ list: () => html });
    await local.refresh("2026-11-24");
    local.send();
    expect(await local.refresh("2026-11-25")).toMatchObject({ sequence: 2, changes: [], quarantined: [] });
    const { observations = [] } = (await local.store.currentPrices()) ?? {};
    expect(observations.filter(({ feed }) => feed === "list-prices-packaged")).toEqual([]);
    expect(await local.refresh("2026-11-26")).toMatchObject({ sequence: 2, quarantined: [] });
  });
});
