import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { listPriceFeed, packagedListPriceFeed } from "#lib/prices/list-price-feeds.ts";
import { refreshPrices } from "#lib/prices/refresh-prices.ts";
import { listFile, spotOf } from "./local-feeds.ts";
import { edition, useLocalRefresh } from "./local-refresh.ts";

const local = useLocalRefresh();

describe("a refresh", () => {
  it("publishes every price of a good day, each with its source, address, unit and day", async () => {
    const report = await local.refresh("2026-11-24");
    expect(report).toMatchObject({ sequence: 1, isNewVersion: true, observations: 80, added: 80 });
    expect(report.feeds.map((feed) => [feed.feed, feed.isRead && feed.readings])).toEqual([
      ["list-prices", 74],
      ["list-prices-packaged", 74],
      ["aws-price-list", 3],
      ["aws-spot", 3],
    ]);
    const { observations = [] } = (await local.store.currentPrices()) ?? {};
    for (const { source, unit, readAt, date, feed } of observations) {
      expect(feed).not.toBe("list-prices-packaged");
      expect(source.title).toMatch(/\S/);
      expect(source.address).toMatch(/^https?:/);
      expect(unit).toMatch(/^USD per /);
      expect(readAt).toBe("2026-11-24T06:00:00.000Z");
      expect(date <= "2026-11-24").toBe(true);
    }
  });

  it("makes no second version of the same data", async () => {
    await local.refresh("2026-11-24");
    const again = await local.refresh("2026-11-25");
    expect(again).toMatchObject({ sequence: 1, isNewVersion: false, changes: [], quarantined: [] });
    expect(local.store.versions).toHaveLength(1);
    expect(local.store.reports).toEqual([again]);
  });

  it("makes one version of one changed price, and names exactly that price", async () => {
    await local.refresh("2026-11-24");
    const before = await local.figures();
    local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1 })) });
    expect(await local.refresh("2026-11-25")).toMatchObject({ sequence: 2, isNewVersion: true });
    expect(local.store.versions).toHaveLength(2);
    expect(await local.figures()).not.toEqual(before);
    const unit = "USD per million tokens";
    expect(local.store.versions[1]?.changes).toEqual([
      {
        series: "gpt5/input",
        item: "openai/gpt-5",
        feed: "list-prices",
        against: "published",
        old: { value: 1.25, unit, date: "2026-11-24" },
        new: { value: 1, unit, date: "2026-11-25" },
      },
    ]);
    await local.refresh("2026-11-26");
    expect(local.store.versions).toHaveLength(2);
  });

  it("makes no version of spot prices that wander, and one when they have left the published one by a tenth", async () => {
    await local.refresh("2026-11-24");
    for (const [day, h100] of [
      ["2026-11-25", "25.9"],
      ["2026-11-26", "22.1"],
      ["2026-11-27", "26.3"],
    ] as const) {
      local.send({ spot: spotOf(h100) });
      expect(await local.refresh(day)).toMatchObject({ sequence: 1, isNewVersion: false });
    }
    local.send({ spot: spotOf("26.4") });
    expect(await local.refresh("2026-11-28")).toMatchObject({
      sequence: 2,
      changes: [{ series: "h100-hour/aws-spot", old: { value: 3 }, new: { value: 3.3 } }],
    });
  });

  it("follows a price no farther than 4 times within a week, in however many steps it goes", async () => {
    const at = async (day: string, input_mtok: number) => {
      local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok })) });
      const { sequence, quarantined } = await local.refresh(day);
      return [sequence, quarantined.map(({ reason }) => reason)];
    };
    await local.refresh("2026-11-24");
    expect(await at("2026-11-25", 4.98)).toEqual([2, []]);
    expect(await at("2026-11-26", 19)).toEqual([2, ["jump"]]);
    expect(await at("2026-12-01", 19)).toEqual([2, ["jump"]]);
    expect(await at("2026-12-03", 19)).toEqual([3, []]);
  });

  it("makes a version of a revised method or claim, without a changed price", async () => {
    await local.refresh("2026-11-24");
    await local.refresh("2026-11-25", { ...edition, method: "2026-11-25.1" });
    await local.refresh("2026-11-26", { ...edition, method: "2026-11-25.1" });
    expect(local.store.versions.map(({ edition, changes }) => [edition.method, changes.length])).toEqual([
      ["2026-11-24.2", 3],
      ["2026-11-25.1", 0],
    ]);
  });

  it("holds the first prices against the catalogue, and says that there no price moved", async () => {
    await local.refresh("2026-11-24");
    const { changes = [] } = local.store.versions[0] ?? {};
    expect(changes.map(({ series, against }) => [series, against])).toEqual([
      ["a100-hour/aws", "catalogue"],
      ["gemini-3.6-flash/input", "catalogue"],
      ["gemini-3.6-flash/output", "catalogue"],
    ]);
  });

  it("lets a price in that was quarantined, once the catalogue has it", async () => {
    await local.refresh("2026-11-24");
    local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 0.2 })) });
    expect(await local.refresh("2026-11-25")).toMatchObject({
      isNewVersion: false,
      quarantined: { length: 1 },
    });
    const systems = catalogue.systems.map((system) => {
      const { listPrice } = system;
      if (system.id !== "gpt5" || listPrice === undefined) return system;
      const points = [...listPrice.input.points, { date: "2026-11-25", value: 0.2, role: "main" } as const];
      return { ...system, listPrice: { ...listPrice, input: { ...listPrice.input, points } } };
    });
    const report = await refreshPrices({
      feeds: [listPriceFeed({ address: local.addresses.list })],
      store: local.store,
      catalogue: { systems },
      edition,
      now: new Date("2026-11-26T06:00:00Z"),
    });
    expect(report).toMatchObject({
      quarantined: [],
      changes: [{ series: "gpt5/input", old: { value: 1.25 }, new: { value: 0.2 } }],
    });
  });

  it("starts again from the version that another refresh has published meanwhile", async () => {
    const { publish } = local.store;
    let isFirst = true;
    const raced = {
      ...local.store,
      publish: async (version: Parameters<typeof publish>[0]) => {
        if (isFirst) await publish({ ...version, madeAt: "2026-11-24T05:59:59.000Z" });
        isFirst = false;
        return publish(version);
      },
    };
    const feeds = [packagedListPriceFeed()];
    const now = new Date("2026-11-24T06:00:00Z");
    const report = await refreshPrices({ feeds, store: raced, catalogue, edition, now });
    expect(report).toMatchObject({ sequence: 1, isNewVersion: false });
    expect(local.store.versions).toHaveLength(1);
  });
});
