import { describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";

const data = [
  { label: "One", value: 1 },
  { label: "Two", value: 2 },
];
const axis_config = { categories: ["One", "Two"], y_label: "USD" };
const chart = { type: "bar", series: [{ name: "Now", data }], axis_config };
const block = { type: "data_visualization", title: "Prices", chart };
const faults = (change: object) => faultsOf({ text: "Prices", blocks: [{ ...block, ...change }] });

describe("the emulated Slack's rules for charts", () => {
  it("take a chart whose points are its categories", () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    ["no title", { title: "" }],
    ["a long title", { title: "x".repeat(51) }],
    ["a kind of chart that there is not", { chart: { ...chart, type: "radar" } }],
    ["no series", { chart: { ...chart, series: [] } }],
    ["seven series", { chart: { ...chart, series: [..."1234567"].map((name) => ({ name, data })) } }],
    ["two series of one name", { chart: { ...chart, series: [1, 2].map(() => ({ name: "Now", data })) } }],
    ["a point without a category", { chart: { ...chart, series: [{ name: "Now", data: data.slice(1) }] } }],
    [
      "a value that is no number",
      { chart: { ...chart, series: [{ name: "Now", data: [{ label: "One" }] }] } },
    ],
    ["a category twice", { chart: { ...chart, axis_config: { categories: ["One", "One"] } } }],
    ["a long category", { chart: { ...chart, axis_config: { categories: ["One", "x".repeat(21)] } } }],
  ])("refuse %s", (_, change) => {
    expect(faults(change)).not.toEqual([]);
  });

  it("take no third chart in a message", () => {
    expect(faultsOf({ text: "Prices", blocks: [block, block] })).toEqual([]);
    expect(faultsOf({ text: "Prices", blocks: [block, block, block] })).toEqual(["3 charts"]);
  });
});
