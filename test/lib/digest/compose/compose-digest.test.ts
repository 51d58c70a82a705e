import { describe, expect, it } from "vitest";
import type { LoggedChanges } from "#lib/answer/answering.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { composeDigest } from "#lib/digest/compose/compose-digest.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import { memoryStore } from "#test/lib/digest/memory-ports.ts";
import { aMove, someChanges } from "./some-changes.ts";

const now = () => new Date("2026-11-24T09:00:00Z");
const answering = createAnswering({ idKey: "a key of sixteen characters", now });

const aDesk = () => {
  const { snapshots } = memoryStore({ now });
  const asked: (number | undefined)[] = [];
  const compose = (change: Partial<Subscription>, changes: LoggedChanges | undefined) => {
    const changesAfter = async (version: number | undefined) => {
      asked.push(version);
      return changes;
    };
    return composeDigest(aSubscription(change), { snapshots, answering, now, changesAfter });
  };
  return { snapshots, asked, compose };
};

const moves = [
  aMove("gpt5/output", 10, 5),
  aMove("gpt5/input", 1.25, 1),
  aMove("gpt4/input", 30, 33),
  aMove("gpt4/output", 60, 61),
];

describe(composeDigest, () => {
  it("has the three prices that moved most, how many others did, and the forecast with its range", async () => {
    const { compose } = aDesk();
    const { digest, version } = await compose({}, someChanges({ prices: moves }));
    expect(version).toBe(5);
    expect(digest?.movers.map(({ before, now: value }) => [before, value])).toEqual([
      [10, 5],
      [1.25, 1],
      [30, 33],
    ]);
    expect(digest).toMatchObject({ otherMoves: 1, isQuiet: false, asOf: "2026-11-23", since: "2026-11-17" });
    expect(digest?.movers[0]?.name).toBe("GPT-5, output (tokens written)");
    expect(digest?.headline).toMatchObject({ unit: "USD", date: "2027-07-02", range: { level: 0.8 } });
    const answered = await answering({ intent: "forecast.cost", system: "gpt3", when: "2027" }, "en");
    expect(digest?.headline?.value).toBe(answered.answer.figures.find(({ id }) => id === "median")?.value);
    expect(digest?.dataVersion).toBe(`${answered.answer.dataVersion}+5`);
  });

  it("has only what was subscribed to, and opens with its first system", async () => {
    const { compose } = aDesk();
    const { digest } = await compose({ topics: ["gpt2", "gpt4"] }, someChanges({ prices: moves }));
    expect(digest?.movers.map(({ name }) => name)).toEqual([
      "GPT-4, input (tokens read)",
      "GPT-4, output (tokens written)",
    ]);
    expect(digest?.about).toHaveLength(2);
    expect(digest?.headline?.name).toBe(digest?.about[0]);
  });

  it("shows all readers of a version the numbers that its first digest found", async () => {
    const { compose, snapshots } = aDesk();
    const { digest: first } = await compose({}, someChanges());
    const changed = async () => ({ ...(await answering({ intent: "help" }, "en")), id: "another" });
    const later = { snapshots, answering: changed, now, changesAfter: async () => someChanges() };
    const { digest: second } = await composeDigest(aSubscription({ id: "C2", locale: "vi" }), later);
    expect(second?.headline?.value).toBe(first?.headline?.value);
    expect(second?.milestone?.median).toBe(first?.milestone?.median);
    expect(second?.headline?.name).not.toBe(first?.headline?.name);
  });

  it("compares the forecast with the version that this reader saw, for the same day only", async () => {
    const { compose, snapshots, asked } = aDesk();
    await compose({}, someChanges());
    const kept = await snapshots.get({ system: "gpt3", version: 5 });
    if (kept?.forecast === undefined) throw new Error("No snapshot was kept.");
    const old = { ...kept, version: 3, forecast: { ...kept.forecast, value: 999 } };
    await snapshots.put(old);
    const { digest } = await compose({ seenVersion: 3 }, someChanges());
    expect(digest).toMatchObject({ isQuiet: false, headline: { before: 999 } });
    expect(asked).toEqual([undefined, 3]);
    await snapshots.put({ ...old, version: 2, forecast: { ...old.forecast, date: "2026-07-02" } });
    const { digest: other } = await compose({ seenVersion: 2 }, someChanges());
    expect(other?.headline?.before).toBeUndefined();
    expect(other?.isQuiet).toBe(true);
  });

  it("keeps claims and revisions apart from prices, and neither is quiet", async () => {
    const { compose } = aDesk();
    const claims = [{ system: "gpt3", claim: "ark-gpt3-2030" }];
    const revision = { old: "1", new: "2" };
    const one = await compose({ seenVersion: 4 }, someChanges({ claims }));
    expect(one.digest).toMatchObject({
      claims: ["GPT-3-level training"],
      movers: [],
      revised: [],
      isQuiet: false,
    });
    const two = await compose({ seenVersion: 4 }, someChanges({ method: revision, catalogue: revision }));
    expect(two.digest).toMatchObject({ claims: [], revised: ["catalogue", "method"], isQuiet: false });
  });

  it("is quiet where nothing changed, and is not made at all where its owner wants none then", async () => {
    const { compose } = aDesk();
    const seen = { seenVersion: 5 };
    expect((await compose(seen, someChanges())).digest).toMatchObject({ isQuiet: true });
    expect(
      (await compose({ ...seen, only: true, topics: ["gpt2"] }, someChanges({ prices: moves }))).digest,
    ).toBeUndefined();
    expect((await compose({ ...seen, only: true }, someChanges({ prices: moves }))).digest).toBeDefined();
  });

  it("has one day for a version of the data, whatever of it is new to its reader", async () => {
    const { compose } = aDesk();
    const moved = await compose({}, someChanges({ prices: moves }));
    const quiet = await compose({ seenVersion: 5 }, someChanges());
    expect(quiet.digest?.isQuiet).toBe(true);
    expect([moved.digest?.asOf, quiet.digest?.asOf]).toEqual(["2026-11-23", "2026-11-23"]);
    const withoutPrices = await aDesk().compose({}, undefined);
    expect(withoutPrices.digest?.asOf).toBe(withoutPrices.digest?.dataVersion.slice(0, 10));
    expect(quiet.digest?.dataVersion).toBe(moved.digest?.dataVersion);
  });

  it("is no old news to a new reader, and does without any published price", async () => {
    const { compose } = aDesk();
    const { digest, version } = await compose({ only: true }, undefined);
    expect(version).toBe(0);
    expect(digest).toMatchObject({ isQuiet: false, movers: [], since: undefined });
    expect(digest?.headline?.value).toBeGreaterThan(0);
  });

  it("holds a claim that came due since then against what was observed", async () => {
    const { compose } = aDesk();
    const { digest } = await compose({ topics: ["gpt3"] }, someChanges({ since: "2024-01-01" }));
    expect(digest?.scored).toMatchObject([{ by: "ARK Invest", observed: 80_000, date: "2024-04-11" }]);
    expect((await compose({}, someChanges())).digest?.scored).toEqual([]);
  });

  it("holds its own forecasts against what was observed since, once, and none where there are none", async () => {
    const { snapshots, compose } = aDesk();
    const first = await compose({ topics: ["gpt3"] }, someChanges({ versions: { last: 1 } }));
    expect(first.digest?.ownForecasts).toBeUndefined();
    const made = await snapshots.get({ system: "gpt3", version: 1 });
    if (made === undefined) throw new Error("No snapshot.");
    const line = { days: ["2022-09-29", "2025-09-29"], median: [450_000, 28_125] };
    const old = { ...made, version: 0, madeOn: "2022-12-01", line };
    await snapshots.put(old);
    const seen = { topics: ["gpt3"], seenVersion: 1 };
    const { digest } = await compose(seen, someChanges({ versions: { last: 2 } }));
    expect(digest?.ownForecasts).toMatchObject([
      { madeOn: "2022-12-01", date: "2024-04-11", observed: 80_000 },
    ]);
    const years = (Date.parse("2024-04-11") - Date.parse("2022-09-29")) / (1096 * 86_400_000);
    expect(digest?.ownForecasts?.[0]?.forecast).toBeCloseTo(450_000 / 16 ** years, 5);
    const next = await compose({ ...seen, seenVersion: 2 }, someChanges({ versions: { last: 3 } }));
    expect(next.digest?.ownForecasts).toEqual([]);
    expect(next.digest?.isQuiet).toBe(true);
  });
});
