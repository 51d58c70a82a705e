import { describe, expect, it } from "vitest";
import { digestMessage } from "#lib/slack/digest/digest-message.ts";
import { aFullDigest as full } from "#test/lib/digest/a-full-digest.ts";

const bar = (label: string, value: number) => ({ label, value });

describe("the prices that moved, in a digest", () => {
  it("draws what moved as Slack's own bars, numbered as in the text, or as a table", () => {
    expect(digestMessage(full).blocks[2]).toEqual({
      type: "data_visualization",
      title: "Prices that moved most",
      chart: {
        type: "bar",
        series: [
          { name: "Before", data: [bar("1 ▼ 50% GPT-5, outp…", 10), bar("2 ▲ 25% GPT-5, …", 1)] },
          { name: "Now", data: [bar("1 ▼ 50% GPT-5, outp…", 5), bar("2 ▲ 25% GPT-5, …", 1.25)] },
        ],
        axis_config: {
          categories: ["1 ▼ 50% GPT-5, outp…", "2 ▲ 25% GPT-5, …"],
          y_label: "USD per million tokens",
        },
      },
    });
    const [, , table] = digestMessage(full, { movers: "table" }).blocks;
    expect(table).toMatchObject({ type: "table" });
    expect(JSON.stringify(table)).toContain('"▲ 25%"');
  });

  it.each([
    ["units", { unit: "USD per GPU-hour", before: 4 }],
    ["scales", { before: 1000 }],
  ])("draws changes in per cent where the %s of what moved differ", (_, other) => {
    const [first, second] = full.movers;
    if (first === undefined || second === undefined) throw new Error("Two movers are needed.");
    const movers = [first, { ...second, ...other, now: (other.before ?? 1) * 1.25 }];
    expect(digestMessage({ ...full, movers }).blocks[2]).toMatchObject({
      chart: {
        series: [{ name: "Change", data: [{ value: -50 }, { value: 25 }] }],
        axis_config: { y_label: "%" },
      },
    });
  });

  it.each([
    [1, 1.004, "from $1 to $1.004 per million tokens", "▲ 0.4%"],
    [0.25, 0.250_01, "from $0.25 to $0.25001 per million tokens", "▲ 0.004%"],
  ])("tells a small move from none: %d to %d", (before, now, told, change) => {
    const [first] = full.movers;
    if (first === undefined) throw new Error("A mover is needed.");
    const movers = [
      { ...first, before, now },
      { ...first, unit: "USD per GPU-hour", before: 10, now: 5 },
    ];
    const { text, blocks } = digestMessage({ ...full, movers });
    expect(text).toContain(told);
    expect(text).toContain(change);
    const values = [{ value: Number.parseFloat(change.slice(2)) }, { value: -50 }];
    expect(blocks[2]).toMatchObject({ chart: { series: [{ data: values }] } });
    const table = JSON.stringify(digestMessage({ ...full, movers }, { movers: "table" }).blocks[2]);
    expect(table).toContain(told.replace(/.* to /, ""));
  });

  it("leaves a figure out of a label sooner than it cuts it", () => {
    const [first] = full.movers;
    if (first === undefined) throw new Error("A mover is needed.");
    const label = (name: string) => {
      const movers = [{ ...first, name }];
      return Object(digestMessage({ ...full, movers }).blocks[2]).chart.axis_config.categories[0];
    };
    expect(label("Llama 3.1 405B, input")).toBe("1 ▼ 50% Llama 3.1…");
    expect(label("Gemini-12.75, input")).toBe("1 ▼ 50%…");
    expect(label("o3, in")).toBe("1 ▼ 50% o3, in");
  });
});
