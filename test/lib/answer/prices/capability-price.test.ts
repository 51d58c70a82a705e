import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mmluScores } from "#lib/answer/prices/model-scores.ts";
import { capabilityRecord } from "#lib/answer/prices/price-level.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { overlayPrices } from "#lib/prices/overlay-prices.ts";

const ask = (quality: number, date: string, side: "input" | "output" = "input") =>
  capabilityRecord(catalogue, mmluScores, { quality, side, date }).at(-1);
const priceOf = (answer: ReturnType<typeof ask>) => answer?.value ?? Number.POSITIVE_INFINITY;

describe(capabilityRecord, () => {
  it.each([
    [43.9, "2021-12-01", 60, "davinci", "2021-11-20"],
    [43.9, "2022-10-01", 20, "davinci", "2022-09-01"],
    [43.9, "2023-03-31", 2, "gpt3.5", "2023-03-06"],
    [70, "2023-03-31", 2, "gpt3.5", "2023-03-06"],
    [70, "2024-07-31", 0.15, "gpt4o-mini", "2024-07-18"],
    [70, "2026-11-24", 0.075, "gemini-1.5-flash", "2024-08-12"],
    [80, "2026-11-24", 0.1, "gpt4.1-nano", "2025-04-14"],
    [86, "2023-06-01", 30, "gpt4", "2023-03-14"],
    [86, "2026-11-24", 0.4, "gpt4.1-mini", "2025-04-14"],
    [92, "2026-11-24", 2, "o3", "2025-06-10"],
  ])("at MMLU %d on %s is $%d, that of %s since %s", (quality, date, value, model, since) => {
    expect(ask(quality, date)).toMatchObject({ value, date: since, model: { model } });
  });

  it("names the sources of the price and of the score, and says which day is only recalled", () => {
    expect(ask(43.9, "2021-12-01")).toMatchObject({
      source: "epoch-llm",
      isUnverified: false,
      model: { source: { address: "https://github.com/hendrycks/test", read: "2026-11-24" } },
    });
    expect(ask(70, "2024-06-01")).toMatchObject({ value: 0.35, isUnverified: true });
  });

  it("has two sides", () => {
    expect(ask(80, "2026-11-24", "output")).toMatchObject({ value: 0.4, model: { model: "gpt4.1-nano" } });
  });

  it("is empty where no model is known to be that good, or none had a price by then", () => {
    expect(ask(99, "2026-11-24")).toBeUndefined();
    expect(ask(86, "2023-03-13")).toBeUndefined();
    expect(ask(43.9, "2021-11-19")).toBeUndefined();
  });

  it("takes in what was published over the catalogue", () => {
    const live = overlayPrices(catalogue, [
      {
        series: "gpt4.1-nano/input",
        item: "openai/gpt-4.1-nano",
        unit: "USD per million tokens",
        value: 0.05,
        date: "2026-11-24",
        feed: "list-prices",
        source: { title: "a file", address: "https://example.com/data.json" },
        readAt: "2026-11-24T06:00:00.000Z",
      },
    ]);
    expect(
      capabilityRecord(live, mmluScores, { quality: 80, side: "input", date: "2026-11-24" }).at(-1),
    ).toMatchObject({
      value: 0.05,
      source: "live-list-prices-2026-11-24",
    });
  });

  it("never rises with time, and never falls with quality", () => {
    const day = fc.date({ min: new Date("2021-11-20"), max: new Date("2027-06-01"), noInvalidDate: true });
    const quality = fc.double({ min: 40, max: 95, noNaN: true });
    fc.assert(
      fc.property(day, day, quality, quality, (one, other, some, more) => {
        const [early = "", late = ""] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
        const [low, high] = [Math.min(some, more), Math.max(some, more)];
        const before = priceOf(ask(high, early));
        expect(priceOf(ask(high, late))).toBeLessThanOrEqual(before);
        expect(priceOf(ask(low, early))).toBeLessThanOrEqual(before);
      }),
      { seed: 20_261_124, numRuns: 500 },
    );
  });

  it("scores models that the catalogue lists, each once, and never below the level of tokens that it is named for", () => {
    const models = mmluScores.map(({ model }) => model);
    expect(new Set(models).size).toBe(models.length);
    for (const model of models) expect(catalogue.find(model)?.listPrice).toBeDefined();
  });
});
