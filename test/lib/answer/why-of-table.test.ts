import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { contextOf } from "#lib/answer/context.ts";
import { type Data, packagedData } from "#lib/answer/data.ts";
import { whyQuery, yearsQuery } from "#lib/answer/related-query.ts";
import type { Query } from "#lib/query/query.ts";
import { gpt5, liveTable, price } from "./live-table.ts";

const noForecast = /no forecast goes into them/;
const table: Query = { intent: "forecast.series", system: "gpt5", when: "2024..2026-10" };

/** The data of the next answer, after a price of GPT-5 was published. */
async function publishedData(): Promise<Data> {
  const live = liveTable();
  live.publish(price({}));
  return (await live.open()(gpt5, "en")).data;
}

/** The last row of a table, and what its Why says, both of the same data. */
async function tableAndWhy(query: Query, data: Data) {
  const context = contextOf(data, "en");
  const { figures } = await answerQuery(query, context);
  const why = whyQuery(query, data);
  if (why === undefined) throw new Error("No Why.");
  const explained = await answerQuery(why, context);
  const row = figures.findLast(({ group, explains }) => group === "row" && explains === undefined);
  return { row, why, explained, isWithoutForecast: noForecast.test(explained.text.join(" ")) };
}

describe("the Why of a table of list prices", () => {
  it("speaks of a forecast where the table's last row is one", async () => {
    const { row, explained, isWithoutForecast } = await tableAndWhy(table, packagedData);
    expect(row).toMatchObject({ kind: "forecast", date: "2026-11-16", value: 1.25 });
    expect(explained.figures[0]).toMatchObject({ kind: "forecast", date: "2026-11-16", value: 1.25 });
    expect(isWithoutForecast).toBe(false);
  });

  it("says that no forecast goes into it where a published price is the last row", async () => {
    const { row, explained, isWithoutForecast } = await tableAndWhy(table, await publishedData());
    expect(row).toMatchObject({ kind: "observed", date: "2026-11-25", value: 1 });
    expect(explained.figures[0]).toMatchObject({ kind: "observed", date: "2026-11-25", value: 1 });
    expect(isWithoutForecast).toBe(true);
  });

  it.each([
    "2024..2026-10",
    "2025..2026-11",
    "2025-08..2026-11",
    "2026..2029",
    "2026-10..2026-11-24",
    "2026",
  ])("agrees with the table about forecasts, of packaged and of published prices: %s", async (when) => {
    for (const data of [packagedData, await publishedData()]) {
      const { row, isWithoutForecast } = await tableAndWhy({ ...table, when }, data);
      expect({ version: data.version, isWithoutForecast }).toEqual({
        version: data.version,
        isWithoutForecast: row?.kind === "observed",
      });
    }
  });

  it("asks by the data of the answer whether there is a system, a Why and a table of it at all", async () => {
    const { catalogue } = packagedData;
    const without: Data = {
      ...packagedData,
      catalogue: { ...catalogue, find: (id) => (id === "gpt5" ? undefined : catalogue.find(id)) },
    };
    const query: Query = { intent: "forecast.price.token", system: "gpt5", when: "2030" };
    expect(yearsQuery(query, 2026, packagedData)).toBeDefined();
    expect(yearsQuery(query, 2026, without)).toBeUndefined();
  });
});
