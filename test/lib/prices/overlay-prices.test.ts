import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { checkReferences } from "#lib/catalogue/load-catalogue.ts";
import { overlayPrices } from "#lib/prices/overlay-prices.ts";
import type { PriceObservation } from "#lib/prices/price-observation.ts";

const observed = (change: Partial<PriceObservation> = {}): PriceObservation => ({
  series: "gpt5/input",
  item: "openai/gpt-5",
  unit: "USD per million tokens",
  value: 1,
  date: "2026-11-24",
  feed: "list-prices",
  source: { title: "genai-prices, data.json", address: "https://example.com/data.json" },
  readAt: "2026-11-25T06:00:00.000Z",
  ...change,
});
const rent = observed({
  series: "h100-hour/aws",
  item: "p5.48xlarge",
  unit: "USD per GPU-hour",
  value: 6.5,
  feed: "aws-price-list",
});

describe(overlayPrices, () => {
  it("adds a published price as the newest point of its series, with its day, label and source", () => {
    const overlaid = overlayPrices(catalogue, [observed(), rent]);
    const source = "live-list-prices-2026-11-25";
    expect(overlaid.find("GPT-5")?.listPrice?.input.points).toEqual([
      ...(catalogue.find("gpt5")?.listPrice?.input.points ?? []),
      { date: "2026-11-24", value: 1, role: "main", label: "openai/gpt-5", source },
    ]);
    expect(overlaid.sources.get(source)).toEqual({
      id: source,
      title: "genai-prices, data.json, read 2026-11-25",
      address: "https://example.com/data.json",
      read: "2026-11-25",
    });
    const h100 = overlaid.find("h100-hour")?.series.find(({ id }) => id === "h100-hour/aws");
    expect(h100?.points.at(-1)).toMatchObject({ value: 6.5, date: "2026-11-24" });
  });

  it("leaves every reference whole, and the catalogue as it was", () => {
    const before = structuredClone(catalogue.systems);
    const overlaid = overlayPrices(catalogue, [
      observed(),
      rent,
      observed({ ...rent, series: "h100-hour/aws-spot", feed: "aws-spot", value: 3 }),
    ]);
    expect(() => checkReferences(overlaid)).not.toThrow();
    expect(catalogue.systems).toEqual(before);
    expect(overlaid.find("gpt3")).toBe(catalogue.find("gpt3"));
    expect(overlaid.find("gpt5")).toBe(overlaid.find("gpt-5"));
    expect(overlaid.find("nobody")).toBeUndefined();
  });

  it("adds no point where the series has that price already", () => {
    const same = observed({ value: 1.25 });
    expect(overlayPrices(catalogue, [same]).find("gpt5")).toEqual(catalogue.find("gpt5"));
  });

  it("repeats the other side of a price list as it was, so that each day has both", () => {
    const { input, output } = overlayPrices(catalogue, [observed()]).find("gpt5")?.listPrice ?? {};
    expect(output?.points.map(({ date }) => date)).toEqual(input?.points.map(({ date }) => date));
    const before = catalogue.find("gpt5")?.listPrice?.output.points.at(-1);
    expect(output?.points.at(-1)).toEqual({ ...before, date: "2026-11-24" });
  });

  it("adds no point for a price in force that its feed dates otherwise", () => {
    const dates = ["2023-01-01", "2025-08-06", "2026-11-25"];
    for (const date of dates) {
      const { listPrice } = overlayPrices(catalogue, [observed({ value: 1.25, date })]).find("gpt5") ?? {};
      expect(listPrice).toEqual(catalogue.find("gpt5")?.listPrice);
    }
  });

  it("puts a price before what the catalogue announces for later", () => {
    const price = observed({ series: "gemini-3.6-flash/input", value: 0.75 });
    const points = overlayPrices(catalogue, [price]).find("gemini-3.6-flash")?.listPrice?.input.points ?? [];
    expect(points.map(({ date, value }) => [date, value])).toEqual([
      ["2026-07-21", 1.5],
      ["2026-11-24", 0.75],
      ["2027-01-01", 1.5],
    ]);
  });

  it("starts a series of its own for a spot price, named in both languages", () => {
    const spot = observed({ ...rent, series: "h100-hour/aws-spot", feed: "aws-spot", value: 3 });
    const series = overlayPrices(catalogue, [spot]).find("h100-hour")?.series.at(-1);
    expect(series).toMatchObject({
      id: "h100-hour/aws-spot",
      unit: "USD per GPU-hour",
      kind: "prices",
      points: [{ value: 3 }],
    });
    expect(series?.name.en).toMatch(/spot/);
    expect(series?.name.vi).toMatch(/spot/);
  });

  it("never puts a price of another unit into a series", () => {
    const wrong = observed({ unit: "USD per GPU-hour" });
    expect(overlayPrices(catalogue, [wrong]).find("gpt5")?.listPrice).toEqual(
      catalogue.find("gpt5")?.listPrice,
    );
  });
});
