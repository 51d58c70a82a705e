import type { CatalogueData } from "#lib/catalogue/open-catalogue.ts";

export const series = {
  id: "level",
  kind: "record",
  source: "paper",
  points: [
    ["2020-01-01", 9],
    ["2021-01-01", 3, "someone", { note: "n" }],
  ],
};
export const claim = {
  id: "c",
  by: "A",
  made: "2023",
  from: ["2022", 100],
  rate: -0.5,
  to: ["2023", 50],
  source: "paper",
};
export const system = {
  id: "widget-1",
  name: ["Widget", "Vật"],
  aliases: ["the widget"],
  kind: "training-cost",
  basis: "level",
  definition: ["What a widget costs", "Giá một vật"],
  unit: "USD",
  method: "shrunk-drift",
  series: [series],
  claims: [claim],
  rates: [
    {
      id: "r",
      name: ["x", "y"],
      by: "B",
      made: "2023",
      rate: -0.5,
      printed: [12, "halving months"],
      source: "paper",
    },
  ],
  quantities: [{ id: "q", value: 2, source: "paper" }],
  notes: [["note", "ghi chú"]],
};
export const chip = {
  chip: "X9",
  at: "Shop",
  aliases: [],
  peakFlopPerSecond: 1e12,
  priceUsd: 5,
  priced: "2020-01-01",
  source: "paper",
  rents: "paper",
  series: [series],
};
export const model = {
  name: "Model 7",
  trained: ["2020-01-01", 1e20],
  prices: [["2020-01-01", 1, 2]],
  source: "paper",
};
export const sources = {
  read: "2026-11-23",
  sources: [
    ["paper", "A paper", "https://example.org/paper"],
    ["epoch-models", "A table", "github:someone/table"],
  ],
};
export const withSystem = (change: object): CatalogueData =>
  withData({ systems: [{ ...system, ...change }] });
export const withPoint = (...point: readonly unknown[]) =>
  withSystem({ series: [{ ...series, points: [point] }] });

export function withData(change: Partial<CatalogueData>): CatalogueData {
  return { sources, systems: [system], chips: [chip], models: [{ by: "Maker", models: [model] }], ...change };
}
