import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/answer/answer.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { packagedData } from "#lib/answer/data.ts";
import { createChartPainter } from "#lib/chart/chart-painter.ts";
import { composeDigest } from "#lib/digest/compose/compose-digest.ts";
import { formatValue } from "#lib/format/format-value.ts";
import { layPricesOver } from "#lib/prices/overlay-prices.ts";
import { chartAltText } from "#lib/slack/card/chart-alt-text.ts";
import type { Locale } from "#lib/words/locale.ts";
import { collisionsOf } from "#test/lib/chart/collisions.ts";
import { inter } from "#test/lib/chart/inter.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import { memoryStore } from "#test/lib/digest/memory-ports.ts";
import { someChanges } from "./some-changes.ts";

const now = () => new Date("2026-11-30T09:00:00Z");
const idKey = "a key of sixteen characters";
/** What an hour of an H100 is listed at in each version of the prices. */
const rents = [7, 5.9];

/** The data of a version: the catalogue's, with one price over them. */
async function dataOf(version: number) {
  return layPricesOver(packagedData, {
    sequence: version,
    madeAt: `2026-11-${20 + version}T06:00:00.000Z`,
    observations: [
      {
        series: "h100-hour/aws",
        item: "p5.48xlarge",
        unit: "USD per GPU-hour",
        value: rents[version - 1] ?? 0,
        date: `2026-11-${20 + version}`,
        feed: "list-prices",
        source: { title: "A list of prices", address: "https://example.com/prices" },
        readAt: `2026-11-${20 + version}T06:00:00.000Z`,
      },
    ],
    edition: { catalogue: "", method: "", claims: {} },
    changes: [],
    added: [],
    quarantined: [],
  });
}

/** A digest about the H100 in one week, then one in the next, to the same reader. */
async function twoWeeks(locale: Locale) {
  const kept = new Map<string, Answer>();
  const answers = {
    get: async (id: string) => kept.get(id),
    put: async (id: string, answer: Answer) => void kept.set(id, answer),
  };
  const live = { find: async (id: string) => ({ answer: kept.get(id), version: rents.length }), dataOf };
  const answering = createAnswering({ cache: answers, live, idKey, now });
  const { snapshots } = memoryStore({ now });
  const week = (version: number, seenVersion?: number) =>
    composeDigest(aSubscription({ topics: ["h100-hour"], locale, ...(seenVersion && { seenVersion }) }), {
      snapshots,
      answering,
      now,
      changesAfter: async () => someChanges({ versions: { last: version } }),
      pictures: { answering, answers, idKey },
    });
  const [{ digest: first }, { digest: second }] = [await week(1), await week(2, 1)];
  if (first?.headline === undefined || second?.headline === undefined)
    throw new Error("A digest is missing.");
  return { first, second, before: first.headline.value, after: second.headline.value, kept };
}

describe("the picture of a digest, from one week to the next", () => {
  it.each(["en", "vi"] as const)(
    "has no thin line at first, then that of the week before beside the new one, in %s",
    async (locale) => {
      const { first, second, before, after, kept } = await twoWeeks(locale);
      expect([before, after]).toEqual(rents);
      expect(first.picture?.answer.chart?.earlier).toBeUndefined();
      const { id = "", answer = undefined } = second.picture ?? {};
      expect(answer?.chart?.earlier?.median.at(-1)).toBe(before);
      expect(answer?.chart?.paths[0]?.median.at(-1)).toBe(after);
      expect(answer?.chart?.callOuts[0]?.value).toBe(after);
      expect(kept.get(id)?.chart).toEqual(answer?.chart);
      if (answer === undefined) throw new Error("There is no picture.");
      expect(collisionsOf(answer)).toEqual([]);
      for (const value of [before, after])
        expect(chartAltText(answer)).toContain(formatValue(value, "USD per GPU-hour", locale));
      expect(createChartPainter(inter).paint(answer, { theme: "light" })).toBeInstanceOf(Buffer);
    },
  );
});
