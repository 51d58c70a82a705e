import { describe, expect, it } from "vitest";
import { holdPrices } from "#lib/prices/hold-prices.ts";
import type { PriceVersion } from "#lib/prices/price-version.ts";

const versionOf = (sequence: number): PriceVersion => ({
  sequence,
  madeAt: "2026-11-24T06:00:00.000Z",
  edition: { catalogue: "a", method: "b", claims: {} },
  observations: [],
  changes: [],
  added: [],
  quarantined: [],
});

/** A store that counts its readers, and can be down. */
function storeOf() {
  const store = { reads: 0, isDown: false };
  const read = async () => {
    store.reads += 1;
    if (store.isDown) throw new Error("down");
    return versionOf(store.reads);
  };
  return { store, read };
}

describe(holdPrices, () => {
  it("reads once in its time, however many ask, and again after it", async () => {
    const { store, read } = storeOf();
    let now = 0;
    const prices = holdPrices(read, { milliseconds: 60_000, now: () => now });
    const asked = await Promise.all([prices(), prices(), prices()]);
    expect(asked.map((one) => one?.sequence)).toEqual([1, 1, 1]);
    now = 59_999;
    expect((await prices())?.sequence).toBe(1);
    now = 60_000;
    expect((await prices())?.sequence).toBe(2);
    expect(store.reads).toBe(2);
  });

  it("holds that nothing was published, too", async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      return undefined;
    };
    const prices = holdPrices(read, { milliseconds: 60_000, now: () => 0 });
    expect([await prices(), await prices(), reads]).toEqual([undefined, undefined, 1]);
  });

  it("goes on with what it holds while the store is down, and asks it again each time", async () => {
    const { store, read } = storeOf();
    let now = 0;
    const prices = holdPrices(read, { milliseconds: 60_000, now: () => now });
    await prices();
    now = 60_000;
    store.isDown = true;
    expect((await prices())?.sequence).toBe(1);
    store.isDown = false;
    expect((await prices())?.sequence).toBe(3);
  });

  it("fails while the store is down and nothing is held", async () => {
    const { store, read } = storeOf();
    store.isDown = true;
    const prices = holdPrices(read, { milliseconds: 60_000, now: () => 0 });
    await expect(prices()).rejects.toThrow("down");
    store.isDown = false;
    expect((await prices())?.sequence).toBe(2);
  });
});
