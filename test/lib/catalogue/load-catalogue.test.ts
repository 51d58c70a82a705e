import { describe, expect, it } from "vitest";
import { catalogueData } from "#lib/catalogue/data.ts";
import { loadCatalogue } from "#lib/catalogue/load-catalogue.ts";
import { openCatalogue } from "#lib/catalogue/open-catalogue.ts";
import {
  chip,
  claim,
  model,
  series,
  sources,
  system,
  withData,
  withPoint,
  withSystem,
} from "./small-catalogue.ts";

describe(loadCatalogue, () => {
  it("reads the data files that the program ships with", () => {
    expect(loadCatalogue(catalogueData).systems.length).toBeGreaterThan(90);
  });

  it("gives a series its system's unit, and its id and name where it has no other", () => {
    const [widget] = loadCatalogue(withData({})).systems;
    expect(widget?.series[0]).toMatchObject({ id: "widget-1/level", unit: "USD", name: { vi: "Vật" } });
    expect(widget).toMatchObject({ fitted: "widget-1/level", method: { id: "shrunk-drift" } });
    expect(widget?.series[0]?.points[1]).toEqual({
      date: "2021-01-01",
      value: 3,
      label: "someone",
      note: "n",
      role: "main",
    });
  });

  it("makes an https address of a repository's name, and gives every source the day it was read", () => {
    expect(loadCatalogue(withData({})).sources.get("epoch-models")).toEqual({
      id: "epoch-models",
      title: "A table",
      address: "https://github.com/someone/table",
      read: "2026-11-23",
    });
  });

  it("knows systems, chips and named models by id, name and alias", () => {
    const { find } = loadCatalogue(withData({}));
    const ids = ["Widget 1", "vật", "The Widget", "x9", "nvidia X9", "X9 hour", "model-7"].map(
      (name) => find(name)?.id,
    );
    expect(ids).toEqual(["widget-1", "widget-1", "widget-1", "x9-hour", "x9-hour", "x9-hour", "model-7"]);
  });

  it.each([
    ["a missing source of a series", withSystem({ series: [{ ...series, source: "gone" }] })],
    ["a missing source of a point", withPoint("2020-01-01", 9, { source: "gone" })],
    ["a missing source of a claim", withSystem({ claims: [{ ...claim, source: "gone" }] })],
    ["a missing source of a quantity", withSystem({ quantities: [{ id: "q", value: 2, source: "gone" }] })],
    [
      "a missing source of a list price",
      withData({ models: [{ models: [{ ...model, source: "gone" }] as never }] }),
    ],
    ["a negative value", withPoint("2020-01-01", -9)],
    ["a value of 0", withPoint("2020-01-01", 0)],
    ["an infinite value", withPoint("2020-01-01", Number.POSITIVE_INFINITY)],
    ["a value that is no number", withPoint("2020-01-01", Number.NaN)],
    ["a day that does not exist", withPoint("2020-02-30", 9)],
    ["a year in place of a day", withPoint("2020", 9)],
    ["a series without points", withSystem({ series: [{ ...series, points: [] }] })],
    ["a series out of order", withSystem({ series: [{ ...series, points: [...series.points].reverse() }] })],
    ["two series of one id", withSystem({ series: [series, series] })],
    ["a claim that loses more than everything", withSystem({ claims: [{ ...claim, rate: -1.5 }] })],
    ["a claim that starts at 0", withSystem({ claims: [{ ...claim, from: ["2022", 0] }] })],
    ["an empty definition in one language", withSystem({ definition: ["What a widget costs", " "] })],
    ["a name in one of three languages", withSystem({ name: ["a", "b", "c"] })],
    ["an unknown contradiction", withSystem({ contradictions: ["made-up"] })],
    ["an unknown method", withSystem({ method: "guess" })],
    ["an unknown unit", withSystem({ unit: "shells" })],
    ["an unknown kind", withSystem({ kind: "thing" })],
    ["a link to a system that does not exist", withSystem({ tokens: "gone" })],
    ["an unknown computation", withSystem({ kind: undefined, computation: "abacus" })],
    ["a kind beside a computation", withSystem({ computation: "cloud" })],
    ["neither a kind nor a computation", withSystem({ kind: undefined })],
    ["an unknown aspect", withSystem({ aspect: "colour" })],
    ["an id with spaces", withSystem({ id: "a b" })],
    ["an alias of punctuation alone", withSystem({ aliases: ["--"] })],
    [
      "an alias that another system has",
      withData({ systems: [system, { ...system, id: "other", name: ["o", "p"] }] }),
    ],
    [
      "an id that another system has",
      withData({ systems: [system, { ...system, aliases: [], name: ["o", "p"] }] }),
    ],
    ["an alias that differs in case and punctuation only", withSystem({ aliases: ["MODEL7"] })],
    [
      "two sources of one id",
      withData({ sources: { ...sources, sources: [...sources.sources, ...sources.sources] } }),
    ],
    [
      "an address that is not https",
      withData({ sources: { ...sources, sources: [["paper", "A", "http://example.org"]] } }),
    ],
    ["sources without the day they were read", withData({ sources: { sources: sources.sources } })],
    [
      "a model with a negative price",
      withData({ models: [{ models: [{ ...model, prices: [["2020-01-01", -1, 2]] }] as never }] }),
    ],
    ["a chip without a speed", withData({ chips: [{ ...chip, peakFlopPerSecond: 0 }] as never })],
  ])("refuses %s", (_, data) => {
    expect(() => loadCatalogue(data)).toThrow(
      expect.objectContaining({ name: "ForecastError", code: "catalogue-not-valid" }),
    );
  });
});

describe(openCatalogue, () => {
  it("reads an entry once, and only when it is asked for", () => {
    const catalogue = openCatalogue(
      withData({ models: [{ models: [{ name: "Broken", trained: 1 }] as never }] }),
    );
    expect(catalogue.find("widget 1")).toBe(catalogue.find("the widget"));
    expect(() => catalogue.find("broken")).toThrow(expect.objectContaining({ code: "catalogue-not-valid" }));
    expect(() => catalogue.systems).toThrow(expect.objectContaining({ code: "catalogue-not-valid" }));
  });
});
