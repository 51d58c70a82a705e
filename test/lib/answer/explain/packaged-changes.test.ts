import { describe, expect, it } from "vitest";
import { packagedData } from "#lib/answer/data.ts";
import { explainChange } from "#lib/answer/explain/explain-change.ts";
import { packagedChanges } from "#lib/answer/explain/packaged-changes.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

describe(packagedChanges, () => {
  it("has the dated prices of the data that changed since a day, what moved most first, each with both sources", () => {
    const { prices = [] } = packagedChanges("2026-07-01") ?? {};
    expect(prices.length).toBeGreaterThan(0);
    const sizes = prices.map(({ times }) => Math.abs(Math.log(times)));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const { old, new: now, times } of prices) {
      expect(now.date >= "2026-07-01" && now.date <= packagedData.day).toBe(true);
      expect(old.date <= now.date).toBe(true);
      expect(times).toBe(now.value / old.value);
      expect(now.source.title).toMatch(/\S/);
    }
    expect(prices).toContainEqual(
      expect.objectContaining({ series: "h100-hour/aws", old: expect.objectContaining({ value: 12.29 }) }),
    );
  });

  it("has none of a week in which none changed, and knows nothing of days after its own", () => {
    expect(packagedChanges(packagedData.day)?.prices).toEqual([]);
    expect(packagedChanges("2026-12-24")).toBeUndefined();
  });

  it("is said to end with the data", () => {
    const answer = explainChange(
      { intent: "explain.change" },
      { changes: packagedChanges("2026-07-01"), context: packagedContext() },
    );
    expect(answer.shape).toBe("trend");
    expect(answer.text.join(" ")).toContain("There is no log of published prices here");
    expect(answer.asOf).toBe(packagedData.day);
    expect(answer.dataVersion).toBe(packagedData.version);
    expect(answer.figures.length).toBeGreaterThan(0);
  });
});
