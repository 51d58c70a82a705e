import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate-message.ts";
import type { Digest } from "#lib/digest/digest.ts";
import { digestMessage } from "#lib/slack/digest-message.ts";
import { aDigest } from "#test/lib/digest/a-digest.ts";
import { aFullDigest as full } from "#test/lib/digest/a-full-digest.ts";
import { numbersIn, numbersOf } from "#test/lib/digest/numbers-of.ts";

const source = { title: "Prices of models", address: "https://example.com/prices" };
const unit = "USD per million tokens";

describe(digestMessage, () => {
  it("opens with what moved most, and shows old and new with arrows", () => {
    const { blocks, text } = digestMessage(full);
    expect(blocks[1]).toMatchObject({
      text: {
        text: "*GPT-5, output: $10 per million tokens → $5 per million tokens ▼ 50%, since 17 November 2026*",
      },
    });
    expect(JSON.stringify(blocks[2])).toContain('"▲ 25%"');
    expect(text).toContain("Next: below $5,000 in 2027 (80% range: 2025 to 2032)");
    expect(text).toContain("80% range: $812 to $52,000; before: $7,000 ▼ 7.14%");
    expect(text).toContain("ARK Invest had said $71,000; $80,000 was observed (11 April 2024)");
    expect(text).toContain("/aicost digest unsubscribe");
  });

  it.each(["en", "vi"] as const)("is a message that Slack takes, of at most 12 blocks, in %s", (locale) => {
    for (const digest of [full, aDigest(), aDigest({ isQuiet: false })]) {
      const message = digestMessage({ ...digest, locale });
      expect(faultsOf(message)).toEqual([]);
      expect(message.blocks.length).toBeLessThanOrEqual(12);
    }
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
    expect(JSON.stringify(blocks[1])).toContain("fitted median for 2 July 2027: $6,500");
    expect(JSON.stringify(blocks[1])).toContain("unchanged");
    expect(JSON.stringify(digestMessage(aDigest({ isQuiet: false })).blocks[1])).toContain(
      "No published price moved.",
    );
  });

  it("says that a milestone's end is open where the method claims nothing", () => {
    const milestone = full.milestone && { ...full.milestone, latest: undefined };
    expect(digestMessage({ ...full, milestone }).text).toContain(
      "2025 to later than the method claims to know",
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
            name: `Model ${"ABC"[at]}`,
            unit,
            date: "2026-11-23",
            source,
          })),
          headline: headline && { ...headline, value: forecast, before: old },
        };
        const shown = new Set(numbersIn(digestMessage(digest).text));
        const own = new Set(numbersOf(digest).flatMap(numbersIn));
        expect([...shown].filter((number) => !own.has(number))).toEqual([]);
      }),
      { seed: 20_261_124, numRuns: 200 },
    );
  });
});
