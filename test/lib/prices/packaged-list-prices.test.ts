import { readFileSync } from "node:fs";
import { waitForUpdate } from "@pydantic/genai-prices";
import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { packagedListPriceFeed } from "#lib/prices/list-price-feeds.ts";
import { listPriceModels } from "#lib/prices/list-price-readings.ts";

const now = new Date("2026-11-24T06:00:00Z");

describe("list prices inside the package", () => {
  it("name the version that is installed", async () => {
    const path = "node_modules/@pydantic/genai-prices/package.json";
    const { version } = JSON.parse(readFileSync(path, "utf8"));
    const [first] = (await packagedListPriceFeed().read(now)).readings;
    expect(first?.source.title).toBe(`@pydantic/genai-prices ${version}`);
    expect(first?.source.address).toContain(version);
  });

  it("hold every model of the mapping, and each of the catalogue's listed models is in the mapping once", async () => {
    const rows = ((await waitForUpdate()) ?? []).flatMap(({ id, models }) =>
      models.map((model) => `${id}/${model.id}`),
    );
    expect(rows).toEqual(expect.arrayContaining(Object.keys(listPriceModels)));
    const listed = catalogue.systems.filter(({ listPrice }) => listPrice).map(({ id }) => id);
    expect(Object.values(listPriceModels).sort()).toEqual(listed.sort());
  });

  it("give the catalogue's price of each model, but for one whose price is an introductory one", async () => {
    const { readings, unmapped, leftOut } = await packagedListPriceFeed().read(now);
    const others = readings.filter(({ series, value }) => {
      const [id = "", side] = series.split("/");
      const price = catalogue.find(id)?.listPrice;
      const points = (side === "input" ? price?.input : price?.output)?.points ?? [];
      return points.findLast(({ date }) => date <= "2026-11-24")?.value !== value;
    });
    expect(others.map(({ series }) => series)).toEqual(["gemini-3.6-flash/input", "gemini-3.6-flash/output"]);
    expect({ readings: readings.length, unmapped, leftOut: leftOut.map(({ item }) => item) }).toEqual({
      readings: 74,
      unmapped: 1654,
      leftOut: ["deepseek/deepseek-chat", "deepseek/deepseek-v4-flash", "deepseek/deepseek-v4-pro"],
    });
  });
});
