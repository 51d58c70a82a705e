import { describe, expect, it } from "vitest";
import { listedProduct, productsReply, spotReply } from "./aws-replies.ts";
import { fiftyMegabytes, html, slow } from "./feed-stands.ts";
import { listFile, productsOf, spotOf } from "./local-feeds.ts";
import { useLocalRefresh } from "./local-refresh.ts";

const local = useLocalRefresh();

describe("a poisoned feed changes no published figure:", () => {
  const times = (factor: number) =>
    listFile(({ input_mtok = 0, ...prices }) => ({ ...prices, input_mtok: input_mtok * factor }));
  const perThousand = () => listFile(({ input_mtok, ...prices }) => ({ ...prices, input_ktok: input_mtok }));
  const dear = listedProduct({ type: "p5.48xlarge", usd: "55040" });
  const failed = (feed: string, code: string) => ({ feeds: { [feed]: code }, quarantined: [] });
  const quarantined = (...rows: readonly (readonly [string, string])[]) => ({ feeds: {}, quarantined: rows });

  it.each([
    ["list prices, HTML", { list: () => html }, failed("list-prices", "not-valid")],
    ["list prices, empty", { list: () => "" }, failed("list-prices", "empty")],
    ["list prices, 50 MB", { list: () => fiftyMegabytes }, failed("list-prices", "too-large")],
    ["list prices, slow", { list: () => slow }, failed("list-prices", "too-slow")],
    ["list prices, 1000 times", { list: () => times(1000) }, quarantined(["gpt5/input", "jump"])],
    ["list prices, a thousandth", { list: () => times(0.001) }, quarantined(["gpt5/input", "jump"])],
    ["list prices, another unit", { list: perThousand }, quarantined(["gpt5/input", "unit"])],
    [
      "list prices, a model gone",
      { list: () => listFile(() => ({})) },
      quarantined(["gpt5/input", "disappeared"], ["gpt5/output", "disappeared"]),
    ],
    ["the Price List, HTML", { products: () => html }, failed("aws-price-list", "not-valid")],
    ["the Price List, empty", { products: () => productsReply([]) }, failed("aws-price-list", "empty")],
    ["the Price List, 50 MB", { products: () => fiftyMegabytes }, failed("aws-price-list", "too-large")],
    ["the Price List, slow", { products: () => slow }, failed("aws-price-list", "too-slow")],
    [
      "the Price List, 1000 times",
      { products: productsOf({ h100: "55040" }) },
      quarantined(["h100-hour/aws", "jump"]),
    ],
    [
      "the Price List, another unit",
      { products: productsOf({ unit: "Seconds" }) },
      quarantined(["h100-hour/aws", "unit"]),
    ],
    [
      "the Price List, a machine gone",
      { products: (body: string) => (body.includes("p5.") ? productsReply([]) : productsOf()(body)) },
      quarantined(["h100-hour/aws", "disappeared"]),
    ],
    [
      "the Price List, two prices of one machine",
      {
        products: (body: string) =>
          body.includes("p5.")
            ? productsReply([dear, listedProduct({ type: "p5.48xlarge", usd: "55.04" })])
            : productsOf()(body),
      },
      quarantined(["h100-hour/aws", "ambiguous"]),
    ],
    ["spot prices, HTML", { spot: () => html }, failed("aws-spot", "empty")],
    ["spot prices, empty", { spot: () => spotReply([]) }, failed("aws-spot", "empty")],
    ["spot prices, 50 MB", { spot: () => fiftyMegabytes }, failed("aws-spot", "too-large")],
    ["spot prices, slow", { spot: () => slow }, failed("aws-spot", "too-slow")],
    ["spot prices, 1000 times", { spot: spotOf("24000") }, quarantined(["h100-hour/aws-spot", "jump"])],
    ["spot prices, no number", { spot: spotOf("free") }, quarantined(["h100-hour/aws-spot", "not-positive"])],
  ])("%s", async (_, poison, expected) => {
    await local.refresh("2026-11-24");
    const before = await local.figures();
    local.send(poison);
    const report = await local.refresh("2026-11-25");
    expect(await local.figures()).toEqual(before);
    expect(local.store.versions).toHaveLength(1);
    expect(report.isNewVersion).toBe(false);
    const failures = report.feeds.flatMap((feed) => (feed.isRead ? [] : [[feed.feed, feed.code]]));
    expect(Object.fromEntries(failures)).toEqual(expected.feeds);
    expect(report.quarantined.map(({ series, reason }) => [series, reason])).toEqual(expected.quarantined);
  });
});
