import { beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "#lib/answer/answer.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { packagedData } from "#lib/answer/data.ts";
import type { LiveData } from "#lib/answer/live-data.ts";
import type { Query } from "#lib/ask/query.ts";
import { dataOver } from "#lib/prices/data-over.ts";
import type { PriceObservation } from "#lib/prices/price-observation.ts";

const gpt5: Query = { intent: "price.token", system: "gpt5" };
const minute = 60_000;
const noon = Date.parse("2026-11-26T12:00:00Z");
const base = packagedData.version;

const price = (change: Partial<PriceObservation>): PriceObservation => ({
  series: "gpt5/input",
  item: "openai/gpt-5",
  unit: "USD per million tokens",
  value: 1,
  date: "2026-11-25",
  feed: "list-prices",
  source: { title: "genai-prices, data.json", address: "https://example.com/data.json" },
  readAt: "2026-11-25T06:00:00.000Z",
  ...change,
});
const rent = (value: number) =>
  price({ series: "h100-hour/aws", item: "p5.48xlarge", unit: "USD per GPU-hour", value });

/** A table in memory that counts its round trips. */
function stand() {
  const versions: PriceObservation[][] = [];
  const kept = new Map<string, Answer>();
  const calls: string[] = [];
  const failing = new Set<string>();
  const call = (name: string) => {
    calls.push(name);
    if (failing.has(name)) throw new Error(`${name} is down`);
  };
  const cache = {
    get: async (id: string) => {
      call("get");
      return kept.get(id);
    },
    put: async (id: string, answer: Answer) => {
      call("put");
      kept.set(id, answer);
    },
  };
  const live: LiveData = {
    async find(id) {
      call("find");
      return { answer: kept.get(id), version: versions.length };
    },
    async dataOf(version) {
      call("dataOf");
      const observations = versions[version - 1] ?? [];
      const edition = { catalogue: "", method: "", claims: {} };
      const rest = { edition, changes: [], added: [], quarantined: [] };
      return dataOver(packagedData, {
        sequence: version,
        madeAt: "2026-11-25T06:00:00.000Z",
        observations,
        ...rest,
      });
    },
  };
  const publish = (...observations: PriceObservation[]) => versions.push(observations);
  return { cache, live, publish, calls, failing, trips: () => calls.splice(0) };
}

describe("answers and the prices that are published", () => {
  let now = noon;
  let table: ReturnType<typeof stand>;
  const open = () =>
    createAnswering({
      cache: table.cache,
      live: table.live,
      idKey: "k".repeat(32),
      now: () => new Date(now),
    });

  beforeEach(() => {
    now = noon;
    table = stand();
  });

  const heading = ({ figures: [first] }: Answer) => first?.value;

  it("shows a new price, with its day, its source and the version of the data, within a minute on every instance", async () => {
    const [one, other] = [open(), open()];
    const before = await one(gpt5, "en");
    await other(gpt5, "en");
    expect(heading(before.answer)).toBe(1.25);
    expect(before.answer.dataVersion).toBe(base);
    table.publish(price({}));
    now += minute - 1;
    expect((await one(gpt5, "en")).id).toBe(before.id);
    now += 1;
    for (const answering of [one, other]) {
      const { answer, id } = await answering(gpt5, "en");
      expect(answer.figures[0]).toMatchObject({ value: 1, date: "2026-11-25" });
      expect(answer.dataVersion).toBe(`${base}+1`);
      expect(answer.asOf).toBe("2026-11-25");
      const { source } = answer.figures[0] ?? {};
      expect(answer.sources.find((cited) => cited.id === source)).toMatchObject({
        title: "genai-prices, data.json, read 2026-11-25",
        read: "2026-11-25",
      });
      expect(answer.chart).toBeDefined();
      expect(id).not.toBe(before.id);
    }
  });

  it("takes one round trip on a hit, two when a minute has passed and a new version was published", async () => {
    const answering = open();
    await answering(gpt5, "en");
    expect(table.trips()).toEqual(["find", "put"]);
    expect((await answering(gpt5, "en")).cache).toBe("hit");
    expect(table.trips()).toEqual(["get"]);
    now += minute;
    expect((await answering(gpt5, "en")).cache).toBe("hit");
    expect(table.trips()).toEqual(["find"]);
    table.publish(price({}));
    now += minute;
    expect((await answering(gpt5, "en")).cache).toBe("miss");
    expect(table.trips()).toEqual(["find", "dataOf", "get", "put"]);
  });

  it.each<readonly [string, Query]>([
    ["gpt5 token prices ahead", { intent: "forecast.price.token", system: "gpt5", when: "2028" }],
    ["an inference bill", { intent: "estimate.inference", system: "gpt5", tokensPerDay: 1e6, when: "today" }],
    ["a comparison", { intent: "compare", systems: ["gpt5", "gpt4o"], when: "2027", aspect: "tokens" }],
    ["why", { intent: "explain.why", system: "gpt5", aspect: "tokens", when: "2028" }],
    ["years", { intent: "forecast.series", system: "gpt5", when: "2027..2029" }],
    ["the rent of a chip", { intent: "forecast.price.gpu", item: "h100-hour", when: "2027" }],
    ["a run costed again", { intent: "forecast.cost", system: "gpt3-run", when: "2027" }],
    ["a known model costed again", { intent: "forecast.cost", system: "llama3.1-405b", when: "2027" }],
    ["an estimate", { intent: "estimate.custom", params: 7e9, tokens: 1e12, when: "today" }],
    ["renting", { intent: "forecast.cost", system: "cloud", when: "2027" }],
  ])("makes %s of the new prices", async (_, query) => {
    const answering = open();
    const before = await answering(query, "en");
    table.publish(price({}), rent(6));
    now += minute;
    const after = await answering(query, "en");
    expect(after.answer.dataVersion).toBe(`${base}+1`);
    expect(after.answer.figures).not.toEqual(before.answer.figures);
    expect(after.answer.figures.length).toBeGreaterThan(0);
    const ids = new Set(after.answer.sources.map(({ id }) => id));
    for (const { source } of after.answer.figures) expect(ids).toContain(source);
    expect([...ids].join()).toMatch(/live-list-prices-2026-11-25|scratch|fit/);
  });

  it("holds a claim against the rent of now", async () => {
    const answering = open();
    const rateOf = async () => {
      const { answer } = await answering(
        { intent: "forecast.price.gpu", item: "h100-hour", when: "2027" },
        "en",
      );
      return answer.figures.find(({ label }) => label.startsWith("Rented dollars for an operation"));
    };
    const before = await rateOf();
    table.publish(rent(5));
    now += minute;
    const after = await rateOf();
    expect(after?.value).toBeLessThan(before?.value ?? 0);
    expect(after?.source).toBe("live-list-prices-2026-11-25");
  });

  it("lists the source of a new price among the sources of its system", async () => {
    const answering = open();
    await answering({ intent: "sources", system: "gpt5" }, "en");
    table.publish(price({}));
    now += minute;
    const { answer } = await answering({ intent: "sources", system: "gpt5" }, "en");
    expect(answer.sources).toContainEqual(
      expect.objectContaining({ title: "genai-prices, data.json, read 2026-11-25", read: "2026-11-25" }),
    );
  });

  it.each(["find", "dataOf"])(
    "answers by the packaged prices, and says so, when %s fails; and by the new ones once it does not",
    async (name) => {
      table.publish(price({}));
      table.failing.add(name);
      const answering = open();
      const failed = await answering(gpt5, "en");
      expect(failed).toMatchObject({ cache: "down", answer: { dataVersion: base } });
      expect(heading(failed.answer)).toBe(1.25);
      expect(table.calls).not.toContain("put");
      table.failing.clear();
      expect((await answering(gpt5, "en")).answer.dataVersion).toBe(`${base}+1`);
    },
  );

  it("keeps what it holds when the table is down later", async () => {
    table.publish(price({}));
    const answering = open();
    await answering(gpt5, "en");
    for (const name of ["find", "get", "dataOf", "put"]) table.failing.add(name);
    now += minute;
    const { answer, cache } = await answering(gpt5, "en");
    expect([cache, answer.dataVersion, heading(answer)]).toEqual(["down", `${base}+1`, 1]);
  });

  it("does not go back to an older version where a copy of the table is behind", async () => {
    table.publish(price({}));
    table.publish(price({ value: 1.1 }));
    const answering = open();
    await answering(gpt5, "en");
    const { find } = table.live;
    const behind = { ...table.live, find: async (id: string) => ({ ...(await find(id)), version: 1 }) };
    Object.assign(table.live, behind);
    now += minute;
    expect((await answering(gpt5, "en")).answer.dataVersion).toBe(`${base}+2`);
  });

  it("makes what follows from an answer of the data of that answer, whatever was published since", async () => {
    table.publish(price({}));
    const answering = open();
    const { answer, also } = await answering(gpt5, "en");
    table.publish(price({ value: 1.1 }));
    now += minute;
    expect(heading((await answering(gpt5, "en")).answer)).toBe(1.1);
    const again = await answering(gpt5, "en", answer.dataVersion);
    expect(again).toMatchObject({ cache: "hit", answer });
    const packaged = await answering(gpt5, "en", base);
    expect(heading(packaged.answer)).toBe(1.25);
    expect(heading((await also?.(gpt5)) ?? answer)).toBe(1);
    expect((await answering(gpt5, "en", "2020-01-01.1+1")).answer.dataVersion).toBe(`${base}+2`);
  });

  it("answers two askers at once each by the data of its own", async () => {
    table.publish(price({}));
    const [one, other] = [open(), open()];
    await one(gpt5, "en");
    table.publish(price({ value: 1.1 }));
    const years: Query = { intent: "forecast.series", system: "gpt5", when: "2027..2029" };
    const [a, b] = await Promise.all([one(years, "en"), other(years, "en")]);
    expect([a.answer.dataVersion, b.answer.dataVersion]).toEqual([`${base}+1`, `${base}+2`]);
    expect(
      new Set(a.answer.figures.filter(({ unit }) => unit.startsWith("USD")).map(({ value }) => value)),
    ).toContain(1);
    expect(new Set(b.answer.figures.map(({ value }) => value))).not.toContain(1);
  });
});
