import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import type { Digest } from "#lib/digest/digest.ts";
import { digestMessage } from "#lib/slack/digest/digest-message.ts";
import { aChart, days } from "#test/lib/digest/a-chart.ts";
import { aDigest } from "#test/lib/digest/a-digest.ts";
import { aFullDigest as full } from "#test/lib/digest/a-full-digest.ts";
import { numbersIn, numbersOf } from "#test/lib/digest/numbers-of.ts";

const source = { title: "Prices of models", address: "https://example.com/prices" };
const unit = "USD per million tokens";
/** In the words that say how to ask on. */
const yearsOfExamples = ["2035"];

/** Every text that people see or hear of blocks: of sections, tables, labels, titles and pictures. */
const textsOf = (part: unknown, key = ""): string[] => {
  if (typeof part === "string") return ["type", "image_url"].includes(key) ? [] : [part];
  if (Array.isArray(part)) return part.flatMap((one) => textsOf(one, key));
  return typeof part === "object" && part !== null
    ? Object.entries(part).flatMap(([name, one]) => textsOf(one, name))
    : [];
};

describe(digestMessage, () => {
  it("opens with what moved most in a sentence, and shows old and new with arrows", () => {
    const { blocks, text } = digestMessage(full);
    expect(blocks[1]).toMatchObject({
      text: {
        text: "*GPT-5, output: down 50%, from $10 to $5 per million tokens, since 17 November 2026.*",
      },
    });
    expect(text).toContain("1. GPT-5, output: $10 → $5 per million tokens ▼ 50%");
    expect(text).toContain("2. GPT-5, &lt;input&gt;: $1 → $1.25 per million tokens ▲ 25%");
    expect(text).toContain(
      "is $6,500 (80% range: $812 to $52,000), down 7.14% from $7,000 in the last digest.",
    );
    expect(text).toContain("Next milestone, GPT-3-level training: below $5,000 in 2027, 80%: 2025-2032.");
    expect(text).toContain("ARK Invest had said $71,000; $80,000 was observed (11 April 2024)");
  });

  it("says why, with the market, claims and our own revisions each apart", () => {
    const { text } = digestMessage(full);
    expect(text).toContain("Why: published prices that moved in the market: 6 (not shown here: 4).");
    expect(digestMessage(aDigest({ isQuiet: false })).text).not.toContain("Why");
    expect(text).toContain("Claims, kept apart from prices, were added, taken out or revised: GPT-3-level");
    expect(text).toContain("Not the market: our data files were revised");
    expect(text).toContain("Not the market: our method was revised");
    const { headline } = full;
    const moved = headline && { ...headline, inputs: ["H100, an hour"] };
    expect(digestMessage({ ...full, headline: moved }).text).toContain(
      "Of what the forecast is made of, these moved: H100, an hour.",
    );
    expect(digestMessage({ ...full, revised: [] }).text).toContain(
      "Nothing that the forecast is made of moved.",
    );
  });

  it.each(["en", "vi"] as const)("is a message that Slack takes, of at most 12 blocks, in %s", (locale) => {
    const three = { ...full, movers: [...full.movers, ...full.movers.slice(1)] };
    for (const digest of [full, three, aDigest(), aDigest({ isQuiet: false })]) {
      for (const movers of ["chart", "table"] as const) {
        const message = digestMessage({ ...digest, locale }, { movers });
        expect(faultsOf(message)).toEqual([]);
        expect(message.blocks.length).toBeLessThanOrEqual(12);
      }
    }
  });

  it("holds its own forecasts against what came, and says where there is none to hold", () => {
    const { text } = digestMessage(full);
    expect(text).toContain(
      "GPT-3-level training: our forecast of 3 February 2026 for 20 November 2026 was $6,800; $6,200 was observed, a miss by a factor of 1.1.",
    );
    expect(text).not.toContain("None of our own past forecasts");
    expect(digestMessage({ ...full, ownForecasts: undefined }).text).toContain(
      "None of our own past forecasts",
    );
    expect(digestMessage({ ...full, ownForecasts: [] }).text).not.toContain("None of our own past forecasts");
  });

  it("is two lines where nothing is new", () => {
    const { blocks, text } = digestMessage(aDigest({ since: "2026-11-17", headline: full.headline }));
    expect(blocks).toHaveLength(2);
    expect(text).toContain("Nothing new since 17 November 2026");
    expect(text).not.toContain("6,500");
  });

  it("opens with the forecast where no price moved, and says when it is unchanged", () => {
    const { headline } = full;
    const { blocks } = digestMessage(
      aDigest({ isQuiet: false, headline: headline && { ...headline, before: 6500 } }),
    );
    expect(JSON.stringify(blocks[1])).toContain("the fitted median for 2 July 2027 is $6,500");
    expect(JSON.stringify(blocks[1])).toContain("unchanged");
    expect(JSON.stringify(digestMessage(aDigest({ isQuiet: false })).blocks[1])).toContain(
      "No published price moved.",
    );
  });

  it.each([
    ["en", "Data version of 23 November 2026 ("],
    ["vi", "Phiên bản dữ liệu ngày 23 tháng 11, 2026 ("],
  ] as const)(
    "tells the day of its data's version from that of the chart's own data: %s",
    (locale, words) => {
      expect(digestMessage(aDigest({ locale })).text).toContain(words);
    },
  );

  it("says that a milestone's end is open where the method claims nothing", () => {
    const milestone = full.milestone && { ...full.milestone, latest: undefined };
    expect(digestMessage({ ...full, milestone }).text).toContain(
      "below $5,000 in 2027, 80%: from 2025, end open.",
    );
  });

  it("shows no number that is not the digest's", () => {
    const value = fc.double({ min: 1e-5, max: 1e12, noNaN: true });
    const movers = fc.array(fc.record({ before: value, now: value }), { maxLength: 3 });
    const arbitrary = fc.record({ movers, forecast: value, old: value, locale: fc.constantFrom("en", "vi") });
    fc.assert(
      fc.property(arbitrary, ({ movers: moved, forecast, old, locale }) => {
        const { headline } = full;
        const digest: Digest = {
          ...full,
          locale,
          movers: moved.map((one, at) => ({
            ...one,
            name: `Model ${"ABC"[at]} 4.125, input`,
            unit,
            date: "2026-11-23",
            source,
          })),
          headline: headline && { ...headline, value: forecast, before: old },
        };
        const own = new Set([...numbersOf(digest).flatMap(numbersIn), ...yearsOfExamples]);
        const paths = [{ days, median: [forecast, forecast], bands: [] }];
        const chart = { ...aChart, paths, earlier: { days, median: [old, old] } };
        const pictured = {
          ...digest,
          picture: { id: "0".repeat(32), answer: { locale, asOf: digest.asOf, chart } },
        };
        for (const drawn of [{}, { movers: "table", chartBase: "https://charts.example.com" }] as const) {
          const { text, blocks } = digestMessage(pictured, drawn);
          const shown = [text, ...textsOf(blocks)].flatMap(numbersIn);
          expect(shown.filter((number) => !own.has(number))).toEqual([]);
        }
      }),
      { seed: 20_261_124, numRuns: 200 },
    );
  });
});
