import { describe, expect, it } from "vitest";
import { changesAfter, changesOf, changesSince } from "#lib/prices/changes-since.ts";
import { systemIdOf } from "#lib/prices/price-observation.ts";
import { listFile } from "./local-feeds.ts";
import { edition, useLocalRefresh } from "./local-refresh.ts";

const local = useLocalRefresh();
const since = async (day: string) => changesSince(await local.store.versionsSince(day), day);
const price = (input_mtok: number) =>
  local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok })) });

describe(changesSince, () => {
  it("knows nothing before the first version", async () => {
    expect(await since("2026-11-24")).toBeUndefined();
  });

  it("says of the first version what was added and where the catalogue differs, and that nothing moved", async () => {
    await local.refresh("2026-11-24");
    const changes = await since("2026-11-01");
    expect(changes).toMatchObject({
      since: "2026-11-24",
      versions: { first: 1, last: 1 },
      prices: [],
      claims: [],
      quarantined: [],
    });
    expect(changes?.added).toHaveLength(80);
    expect(changes?.corrections.map(({ system }) => system)).toEqual([
      "a100-hour",
      "gemini-3.6-flash",
      "gemini-3.6-flash",
    ]);
  });

  it("gives what moved since the day, from the price that held when it began to the last one", async () => {
    for (const [day, value] of [
      ["24", 1.25],
      ["25", 1],
      ["26", 0.8],
      ["27", 0.5],
    ] as const) {
      price(value);
      await local.refresh(`2026-11-${day}`);
    }
    const changes = await since("2026-11-26");
    expect(changes).toMatchObject({
      since: "2026-11-26",
      versions: { first: 2, last: 4 },
      added: [],
      corrections: [],
      prices: [
        {
          system: "gpt5",
          series: "gpt5/input",
          times: 0.5,
          old: { value: 1, date: "2026-11-25", source: { address: local.addresses.list } },
          new: { value: 0.5, date: "2026-11-27", source: { address: local.addresses.list } },
        },
      ],
    });
    expect(changes?.prices).toHaveLength(1);
    expect(await since("2026-11-28")).toMatchObject({ prices: [], versions: { first: 4, last: 4 } });
  });

  it("does not call it a change when a price came back", async () => {
    for (const [day, value] of [
      ["24", 1.25],
      ["25", 1],
      ["26", 1.25],
    ] as const) {
      price(value);
      await local.refresh(`2026-11-${day}`);
    }
    expect(await since("2026-11-25")).toMatchObject({ versions: { first: 1, last: 3 }, prices: [] });
  });

  it("keeps claims, data files and methods apart from the market", async () => {
    await local.refresh("2026-11-24");
    const [[revised = "", terms] = [], ...others] = Object.entries(edition.claims);
    const claims = { ...Object.fromEntries(others.slice(1)), [revised]: "[revised]", "gpt3/new": "[new]" };
    const [removed = "", oldTerms] = others[0] ?? [];
    await local.refresh("2026-11-25", { catalogue: "2026-11-25.1", method: "2026-11-25.2", claims });
    const changes = await since("2026-11-25");
    expect(changes?.claims).toEqual(
      expect.arrayContaining([
        { system: "gpt3", claim: "gpt3/new", old: undefined, new: "[new]" },
        { system: systemIdOf(revised), claim: revised, old: terms, new: "[revised]" },
        { system: systemIdOf(removed), claim: removed, old: oldTerms, new: undefined },
      ]),
    );
    expect(changes).toMatchObject({
      prices: [],
      catalogue: { old: "2026-11-23.2", new: "2026-11-25.1" },
      method: { old: "2026-11-24.2", new: "2026-11-25.2" },
      claims: { length: 3 },
    });
  });

  it("shows what was set aside on the way, apart from what moved", async () => {
    await local.refresh("2026-11-24");
    local.send({
      list: () => listFile((prices) => ({ ...prices, input_mtok: 1250, output_mtok: 9 })),
    });
    await local.refresh("2026-11-25");
    expect(await since("2026-11-25")).toMatchObject({
      prices: [{ series: "gpt5/output", times: 0.9 }],
      quarantined: [{ system: "gpt5", series: "gpt5/input", reason: "jump", read: { value: 1250 } }],
    });
  });

  it("gives the part of one system, with the revisions that are about all", async () => {
    await local.refresh("2026-11-24");
    price(1);
    await local.refresh("2026-11-25", { ...edition, method: "2026-11-25.2" });
    const changes = await since("2026-11-25");
    if (changes === undefined) throw new Error("Nothing was published.");
    expect(changesOf(changes, "gpt5")).toMatchObject({ prices: [{ series: "gpt5/input" }] });
    expect(changesOf(changes, "gpt4")).toMatchObject({ prices: [], method: { new: "2026-11-25.2" } });
  });
});

describe(changesAfter, () => {
  it("gives what changed after the version that was seen last", async () => {
    for (const [day, value] of [
      ["24", 1.25],
      ["25", 1],
      ["26", 0.8],
    ] as const) {
      price(value);
      await local.refresh(`2026-11-${day}`);
    }
    const unseen = async (sequence: number) =>
      changesAfter(await local.store.versionsFrom(sequence), sequence);
    expect(await unseen(2)).toMatchObject({
      versions: { first: 2, last: 3 },
      prices: [{ series: "gpt5/input", old: { value: 1 }, new: { value: 0.8 } }],
      added: [],
    });
    expect(await unseen(3)).toMatchObject({ versions: { first: 3, last: 3 }, prices: [], added: [] });
    expect(await unseen(0)).toMatchObject({ versions: { first: 1, last: 3 }, added: { length: 80 } });
  });
});
