import { describe, expect, it } from "vitest";
import { findRefusals, findViewFaults } from "#functions/local/slack/validate/validate-message.ts";

const x = (length: number) => "x".repeat(length);
const plain = (text: string) => ({ type: "plain_text", text });
const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const button = (fields: object = {}) => ({ type: "button", action_id: "a", text: plain("a"), ...fields });
const actions = (elements: readonly object[]) => ({ type: "actions", elements });
const buttons = (count: number) => Array.from({ length: count }, (_, at) => button({ action_id: `a${at}` }));
const option = (text = "a", value = "a") => ({ text: plain(text), value });
const select = (options: readonly object[]) => ({ type: "static_select", action_id: "s", options });
const overflow = (count: number) => ({
  type: "overflow",
  action_id: "o",
  options: Array.from({ length: count }, (_, at) => option("a", `${at}`)),
});
const row = (columns: number) => Array.from({ length: columns }, () => ({ type: "raw_text", text: "a" }));
const table = (rows: number, columns: number) => ({
  type: "table",
  rows: Array.from({ length: rows }, () => row(columns)),
});
const dataTable = (rows: number, columns: number, fields: object = {}) => ({
  ...table(rows, columns),
  type: "data_table",
  caption: "Costs",
  ...fields,
});
const feedback = {
  type: "feedback_buttons",
  action_id: "f",
  positive_button: button(),
  negative_button: button(),
};
const image = (fields: object) => ({
  type: "image",
  alt_text: "a",
  image_url: "https://a.example/a.png",
  ...fields,
});

/** What Slack takes to the letter, and the same by one more, which it does not. */
const limits: readonly (readonly [string, object, object])[] = [
  ["a section's text", section(x(3000)), section(x(3001))],
  ["a header", { type: "header", text: plain(x(150)) }, { type: "header", text: plain(x(151)) }],
  ["actions", actions(buttons(25)), actions(buttons(26))],
  ["a button's text", actions([button({ text: plain(x(75)) })]), actions([button({ text: plain(x(76)) })])],
  ["a button's value", actions([button({ value: x(2000) })]), actions([button({ value: x(2001) })])],
  ["a button's address", actions([button({ url: x(3000) })]), actions([button({ url: x(3001) })])],
  [
    "elements of a context",
    { type: "context", elements: Array.from({ length: 10 }, () => plain("a")) },
    { type: "context", elements: Array.from({ length: 11 }, () => plain("a")) },
  ],
  [
    "fields of a section",
    { type: "section", fields: Array.from({ length: 10 }, () => plain("a")) },
    { type: "section", fields: Array.from({ length: 11 }, () => plain("a")) },
  ],
  [
    "a field's text",
    { type: "section", fields: [plain(x(2000))] },
    { type: "section", fields: [plain(x(2001))] },
  ],
  [
    "options of a select",
    actions([select(Array.from({ length: 100 }, () => option()))]),
    actions([select(Array.from({ length: 101 }, () => option()))]),
  ],
  ["an option's text", actions([select([option(x(75))])]), actions([select([option(x(76))])])],
  ["an image's alternative text", image({ alt_text: x(2000) }), image({ alt_text: x(2001) })],
  ["rows of a table", table(100, 1), table(101, 1)],
  ["columns of a table", table(1, 20), table(1, 21)],
  ["rows of a data table with its header", dataTable(101, 1), dataTable(102, 1)],
  ["columns of a data table", dataTable(2, 20), dataTable(2, 21)],
  ["the page of a data table", dataTable(2, 1, { page_size: 100 }), dataTable(2, 1, { page_size: 101 })],
  [
    "the cells of a data table",
    dataTable(2, 1, { rows: [row(1), [{ type: "raw_text", text: x(9_999) }]] }),
    dataTable(2, 1, { rows: [row(1), [{ type: "raw_text", text: x(10_000) }]] }),
  ],
  [
    "small actions",
    {
      type: "context_actions",
      elements: Array.from({ length: 5 }, (_, at) => ({ ...feedback, action_id: `f${at}` })),
    },
    {
      type: "context_actions",
      elements: Array.from({ length: 6 }, (_, at) => ({ ...feedback, action_id: `f${at}` })),
    },
  ],
  ["entries of an overflow menu", actions([overflow(5)]), actions([overflow(6)])],
  ["a markdown block", { type: "markdown", text: x(10_900) }, { type: "markdown", text: x(12_001) }],
];

describe("Slack's limits", () => {
  it.each(limits)("hold for %s", (_, allowed, refused) => {
    expect(findRefusals({ text: "a", blocks: [allowed] })).toEqual([]);
    expect(findRefusals({ text: "a", blocks: [refused] })).not.toEqual([]);
  });

  it.each([
    ["an unknown block", { type: "carousel" }],
    ["an unknown element", actions([{ type: "joystick" }])],
    ["a section of nothing", { type: "section" }],
    ["an empty text", section("")],
    ["an image without alternative text", image({ alt_text: undefined })],
    ["an image that is no address", image({ image_url: "a.png" })],
    ["a button of markdown", actions([button({ text: { type: "mrkdwn", text: "a" } })])],
    ["one action twice", actions([button(), button()])],
    ["a table with rows of different lengths", { type: "table", rows: [row(1), row(2)] }],
    ["a data table without a caption", dataTable(2, 1, { caption: " " })],
    ["a data table of a header alone", dataTable(1, 1)],
    [
      "a data table with rich text for a header",
      dataTable(2, 1, { rows: [[{ type: "rich_text" }], row(1)] }),
    ],
    ["feedback among large buttons", actions([feedback])],
    ["a large button among small ones", { type: "context_actions", elements: [button()] }],
    ["an empty cell", { type: "table", rows: [[{ type: "raw_text", text: "" }]] }],
    [
      "feedback without words",
      { type: "context_actions", elements: [{ type: "feedback_buttons", action_id: "f" }] },
    ],
  ])("refuse %s", (_, block) => {
    const codes = findRefusals({ text: "a", blocks: [block] }).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["invalid_blocks"]));
  });

  it("hold for all blocks together", () => {
    const blocks = (count: number) => Array.from({ length: count }, () => section("a"));
    expect(findRefusals({ text: "a", blocks: blocks(50) })).toEqual([]);
    expect(findRefusals({ text: "a", blocks: blocks(51) })).toMatchObject([{ code: "invalid_blocks" }]);
    const long = Array.from({ length: 4 }, () => section(x(2900)));
    expect(findRefusals({ text: "a", blocks: long })).toMatchObject([{ code: "msg_blocks_too_long" }]);
  });

  it.each([
    ["title", { title: plain(x(24)) }, { title: plain(x(25)) }],
    ["submit", { submit: plain(x(24)) }, { submit: plain(x(25)) }],
    ["private metadata", { private_metadata: x(3000) }, { private_metadata: x(3001) }],
  ])("hold for the %s of a modal", (_, allowed, refused) => {
    const view = { type: "modal", title: plain("a"), blocks: [section("a")] };
    expect(findViewFaults({ ...view, ...allowed })).toEqual([]);
    expect(findViewFaults({ ...view, ...refused })).not.toEqual([]);
  });
});
