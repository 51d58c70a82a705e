import { describe, expect, it } from "vitest";
import { listedProduct, productsReply, spotReply } from "./aws-replies.ts";
import { cutShort, fiftyMegabytes, gzipBomb, html, slow, status } from "./feed-stands.ts";
import { listFile, listFileWith, productsOf, spotOf } from "./local-feeds.ts";
import { useLocalRefresh } from "./local-refresh.ts";

const local = useLocalRefresh();

describe("a poisoned feed changes no published figure:", () => {
  const times = (factor: number) =>
    listFile(({ input_mtok = 0, ...prices }) => ({ ...prices, input_mtok: input_mtok * factor }));
  const perThousand = () => listFile(({ input_mtok, ...prices }) => ({ ...prices, input_ktok: input_mtok }));
  const dear = listedProduct({ type: "p5.48xlarge", usd: "55040" });
  const sideOf = (input_mtok: number) => listFile((prices) => ({ ...prices, input_mtok }));
  const gone = [
    ["gpt5/input", "disappeared"],
    ["gpt5/output", "disappeared"],
  ] as const;
  const elsewhere = status(302, "", { location: "https://example.com/" });
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
    ["list prices, a gzip bomb", { list: () => gzipBomb }, failed("list-prices", "too-large")],
    ["list prices, half a reply", { list: () => cutShort(listFile()) }, failed("list-prices", "unreachable")],
    ["list prices, a redirect", { list: () => elsewhere }, failed("list-prices", "refused")],
    [
      "list prices, per thousand tokens",
      { list: () => sideOf(0.00125) },
      quarantined(["gpt5/input", "jump"]),
    ],
    ["list prices, nothing to pay", { list: () => sideOf(0) }, quarantined(["gpt5/input", "not-positive"])],
    [
      "list prices, below nothing",
      { list: () => sideOf(-1.25) },
      quarantined(["gpt5/input", "not-positive"]),
    ],
    [
      "list prices, a little more than 4 times",
      { list: () => sideOf(5.02) },
      quarantined(["gpt5/input", "jump"]),
    ],
    [
      "list prices, in euros",
      { list: () => listFile((prices) => ({ ...prices, currency: "EUR", input_mtok: 1.1 })) },
      quarantined(["gpt5/input", "unit"], ["gpt5/output", "unit"]),
    ],
    [
      "list prices, a model renamed",
      { list: () => listFileWith({ row: (model) => [{ ...model, id: "gpt-5-classic" }] }) },
      quarantined(...gone),
    ],
    [
      "list prices, two rows of one model",
      {
        list: () =>
          listFileWith({ row: (model) => [model, { ...model, prices: { input_mtok: 1, output_mtok: 10 } }] }),
      },
      quarantined(["gpt5/input", "ambiguous"]),
    ],
    [
      "list prices, one row twice, all in another order",
      { list: () => listFileWith({ row: (model) => [model, model], isReversed: true }) },
      quarantined(),
    ],
    ["the Price List, a gzip bomb", { products: () => gzipBomb }, failed("aws-price-list", "too-large")],
    ["the Price List, a redirect", { products: () => elsewhere }, failed("aws-price-list", "refused")],
    [
      "the Price List, half a reply",
      { products: (body: string) => cutShort(String(productsOf()(body))) },
      failed("aws-price-list", "unreachable"),
    ],
    [
      "the Price List, in yuan",
      { products: productsOf({ currency: "CNY" }) },
      failed("aws-price-list", "not-valid"),
    ],
    [
      "the Price List, nothing to pay",
      { products: productsOf({ h100: "0.0000000000" }) },
      quarantined(["h100-hour/aws", "not-positive"]),
    ],
    [
      "the Price List, by the second",
      { products: productsOf({ h100: "0.0152888889" }) },
      quarantined(["h100-hour/aws", "jump"]),
    ],
    ["spot prices, a gzip bomb", { spot: () => gzipBomb }, failed("aws-spot", "too-large")],
    ["spot prices, a redirect", { spot: () => elsewhere }, failed("aws-spot", "refused")],
    [
      "spot prices, half a reply",
      { spot: (body: string) => cutShort(String(spotOf()(body))) },
      failed("aws-spot", "unreachable"),
    ],
    [
      "spot prices, below nothing",
      { spot: spotOf("-24") },
      quarantined(["h100-hour/aws-spot", "not-positive"]),
    ],
    [
      "spot prices, of the whole machine by the second",
      { spot: spotOf("0.0067") },
      quarantined(["h100-hour/aws-spot", "jump"]),
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
