import { beforeEach, describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { contextOf } from "#lib/answer/context.ts";
import type { Query } from "#lib/query/query.ts";
import { base, gpt5, heading, liveTable, minute, price } from "./live-table.ts";

describe("answers and the versions of the data", () => {
  let table: ReturnType<typeof liveTable>;
  beforeEach(() => {
    table = liveTable();
  });

  it("takes one round trip on a hit, two when a minute has passed and a new version was published", async () => {
    const answering = table.open();
    await answering(gpt5, "en");
    expect(table.trips()).toEqual(["find", "put"]);
    expect((await answering(gpt5, "en")).cache).toBe("hit");
    expect(table.trips()).toEqual(["get"]);
    table.pass(minute);
    expect((await answering(gpt5, "en")).cache).toBe("hit");
    expect(table.trips()).toEqual(["find"]);
    table.publish(price({}));
    table.pass(minute);
    expect((await answering(gpt5, "en")).cache).toBe("miss");
    expect(table.trips()).toEqual(["find", "dataOf", "get", "put"]);
  });

  it.each(["find", "dataOf"])(
    "answers by the packaged prices, and says so, when %s fails; and by the new ones once it does not",
    async (name) => {
      table.publish(price({}));
      table.failing.add(name);
      const answering = table.open();
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
    const answering = table.open();
    await answering(gpt5, "en");
    for (const name of ["find", "get", "dataOf", "put"]) table.failing.add(name);
    table.pass(minute);
    const { answer, cache } = await answering(gpt5, "en");
    expect([cache, answer.dataVersion, heading(answer)]).toEqual(["down", `${base}+1`, 1]);
  });

  it("does not go back to an older version where a copy of the table is behind", async () => {
    table.publish(price({}));
    table.publish(price({ value: 1.1 }));
    const answering = table.open();
    await answering(gpt5, "en");
    const { find } = table.live;
    const behind = { ...table.live, find: async (id: string) => ({ ...(await find(id)), version: 1 }) };
    Object.assign(table.live, behind);
    table.pass(minute);
    expect((await answering(gpt5, "en")).answer.dataVersion).toBe(`${base}+2`);
  });

  it("makes what follows from an answer of the data of that answer, whatever was published since", async () => {
    table.publish(price({}));
    const answering = table.open();
    const { answer, data } = await answering(gpt5, "en");
    table.publish(price({ value: 1.1 }));
    table.pass(minute);
    expect(heading((await answering(gpt5, "en")).answer)).toBe(1.1);
    const again = await answering(gpt5, "en", answer.dataVersion);
    expect(again).toMatchObject({ cache: "hit", answer });
    const packaged = await answering(gpt5, "en", base);
    expect(heading(packaged.answer)).toBe(1.25);
    expect(heading(await answerQuery(gpt5, contextOf(data, "en")))).toBe(1);
    expect((await answering(gpt5, "en", "2020-01-01.1+1")).answer.dataVersion).toBe(`${base}+2`);
  });

  it("answers two askers at once each by the data of its own", async () => {
    table.publish(price({}));
    const [one, other] = [table.open(), table.open()];
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
