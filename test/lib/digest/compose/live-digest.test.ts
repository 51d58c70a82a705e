import { describe, expect, it } from "vitest";
import type { LiveData } from "#lib/answer/answering.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { packagedData } from "#lib/answer/data.ts";
import { composeDigest } from "#lib/digest/compose/compose-digest.ts";
import { changesAfter } from "#lib/prices/changes-since.ts";
import { layPricesOver } from "#lib/prices/overlay-prices.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import { memoryStore } from "#test/lib/digest/memory-ports.ts";
import { listFile, productsOf } from "#test/lib/prices/local-feeds.ts";
import { useLocalRefresh } from "#test/lib/prices/local-refresh.ts";

const local = useLocalRefresh();
const now = () => new Date("2026-11-27T09:00:00Z");

/** What a worker has: it answers by what is published, and may hold an older version for a minute. */
function aWorker() {
  const { snapshots } = memoryStore({ now });
  const live: LiveData = {
    find: async () => ({ answer: undefined, version: local.store.versions.length }),
    async dataOf(version) {
      const found = local.store.versions[version - 1];
      if (found === undefined) throw new Error(`There is no version ${version}.`);
      return layPricesOver(packagedData, found);
    },
  };
  const cache = { get: async () => undefined, put: async () => undefined };
  const answering = createAnswering({ cache, live, idKey: "a key of sixteen characters", now });
  const compose = async (topics: readonly string[], seenVersion: number | undefined) => {
    const after = async (version = 0) => changesAfter(await local.store.versionsFrom(version), version);
    return composeDigest(aSubscription({ topics: [...topics], seenVersion, only: false }), {
      snapshots,
      answering,
      now,
      changesAfter: after,
    });
  };
  return { answering, compose };
}

describe("a digest after a refresh", () => {
  it("names exactly the one price that changed, and the version of the data that its figures are made of", async () => {
    const { compose } = aWorker();
    await local.refresh("2026-11-24");
    expect((await compose([], undefined)).version).toBe(1);
    await local.refresh("2026-11-25");
    expect(await compose([], 1)).toMatchObject({ version: 1, digest: { movers: [], isQuiet: true } });
    local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1 })) });
    await local.refresh("2026-11-26");
    const { digest, version } = await compose([], 1);
    expect(version).toBe(2);
    expect(digest?.movers).toMatchObject([{ name: "GPT-5, input (tokens read)", before: 1.25, now: 1 }]);
    expect(digest).toMatchObject({ otherMoves: 0, dataVersion: `${packagedData.version}+2` });
  });

  it("shows a forecast made of the version it reports, also where the worker still holds the one before", async () => {
    const { answering, compose } = aWorker();
    await local.refresh("2026-11-24");
    await answering({ intent: "forecast.price.gpu", item: "h100-hour", when: "2027" }, "en");
    expect((await compose(["h100-hour"], undefined)).digest?.headline?.value).toBe(6.88);
    local.send({ products: productsOf({ h100: "50.0000000000" }) });
    await local.refresh("2026-11-25");
    const held = await answering({ intent: "forecast.price.gpu", item: "h100-hour", when: "2027" }, "en");
    expect(held.answer.dataVersion).toBe(`${packagedData.version}+1`);
    const { digest } = await compose(["h100-hour"], 1);
    expect(digest?.headline).toMatchObject({ value: 6.25, before: 6.88 });
    expect(digest?.movers).toMatchObject([{ before: 6.88, now: 6.25 }]);
    expect(digest?.dataVersion).toBe(`${packagedData.version}+2`);
  });
});
