import { describe, expect, it } from "vitest";
import { priceListFeed } from "#lib/prices/price-list-feed.ts";
import { spotPriceFeed } from "#lib/prices/spot-price-feed.ts";
import { productsReply, spotReply } from "./aws-replies.ts";
import { useAwsStand } from "./aws-stand.ts";
import { fiftyMegabytes, html, slow, status } from "./feed-stands.ts";

const now = new Date("2026-11-24T06:00:00Z");
const bounds = { mostBytes: 4 * 2 ** 20, timeoutMilliseconds: 2000 };
const hasty = { ...bounds, timeoutMilliseconds: 100 };
const stands = useAwsStand();

/** The client of one API finds an empty list where that of the other finds no reply at all. */
const unreadable = expect.stringMatching(/^(not-valid|empty)$/);

describe.each([
  ["the Price List", priceListFeed, productsReply],
  ["the spot price history", spotPriceFeed, spotReply],
])("%s refuses", (_, feed, pageOf) => {
  it.each([
    ["a page of HTML", html, unreadable, bounds],
    ["an empty list", pageOf([]), "empty", bounds],
    ["an empty reply", "", unreadable, bounds],
    ["50 MB", fiftyMegabytes, "too-large", bounds],
    ["what comes too slowly", slow, "too-slow", hasty],
    ["a server that fails", status(503, "down"), "refused", bounds],
    ["a redirect", status(302, "", { location: "https://example.com/" }), "refused", bounds],
    ["what never ends", pageOf([], "more"), "too-large", bounds],
  ])("%s", async (_, reply, code, within) => {
    const { written } = await stands(() => reply);
    await expect(feed(within).read(now)).rejects.toMatchObject({ name: "FeedError", code });
    expect(written()).toBeLessThan(20 * 2 ** 20);
  });

  it("an address where nobody is", async () => {
    const { stop } = await stands(() => "");
    await stop();
    await expect(feed(bounds).read(now)).rejects.toMatchObject({ name: "FeedError", code: "unreachable" });
  });
});
