import { aDigest } from "./a-digest.ts";

const source = { title: "Prices of models", address: "https://example.com/prices" };
const unit = "USD per million tokens";
/** A digest with something of everything. */
export const aFullDigest = aDigest({
  isQuiet: false,
  since: "2026-11-17",
  about: ["GPT-5"],
  movers: [
    { name: "GPT-5, output", before: 10, now: 5, unit, date: "2026-11-23", source },
    { name: "GPT-5, <input>", before: 1, now: 1.25, unit, date: "2026-11-23", source },
  ],
  otherMoves: 4,
  claims: ["GPT-3-level training"],
  revised: ["catalogue", "method"],
  headline: {
    name: "GPT-3-level training",
    date: "2027-07-02",
    value: 6500,
    unit: "USD",
    range: { level: 0.8, low: 812, high: 52_000 },
    before: 7000,
    inputs: [],
    source: { title: "A fit", address: "secondary" },
  },
  asked: { intent: "price.token", system: "gpt5", when: "today" },
  milestone: {
    name: "GPT-3-level training",
    threshold: 5000,
    unit: "USD",
    median: "2027-11-03",
    level: 0.8,
    earliest: "2025-02-01",
    latest: "2032-08-01",
  },
  scored: [
    {
      name: "GPT-3-level training",
      by: "ARK Invest",
      claimed: 71_000,
      observed: 80_000,
      unit: "USD",
      date: "2024-04-11",
      source,
    },
  ],
  ownForecasts: [
    {
      name: "GPT-3-level training",
      madeOn: "2026-02-03",
      date: "2026-11-20",
      forecast: 6800,
      observed: 6200,
      unit: "USD",
    },
  ],
});
