import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { about, figureOf } from "#test/lib/answer/answered.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const answerFor = (system: string, when: string): Promise<Answer> =>
  answerQuery({ intent: "forecast.cost", system, when }, packagedContext("en"));
describe("the forecast of a cost", () => {
  it("gives the GPT-3 level of 2030 by hand-computed shrunk drift: m = y + μτ, s = K√(τ + τ²/(T + κ))", async () => {
    expect(figureOf(await answerFor("gpt3", "2030"), "median")).toMatchObject({
      kind: "forecast",
      date: "2030-07-02",
      value: about(187.48),
      ranges: [
        { level: 0.5, low: about(24.78), high: about(1418.4) },
        { level: 0.8, low: about(2.8429), high: about(12363) },
        { level: 0.95, low: about(0.0952), high: about(369200) },
      ],
    });
  });

  it("is headed by Moore's law where it is asked for, with the system's own method beside it", async () => {
    const query = { intent: "forecast.cost", system: "gpt3", when: "2030" } as const;
    const usual = await answerQuery(query, packagedContext("en"));
    const moore = await answerQuery({ ...query, method: "moore" }, packagedContext("en"));
    const beside = figureOf(usual, "benchmark:moore");
    expect(figureOf(moore, "median")).toMatchObject({ value: beside?.value, label: "Moore's law" });
    expect(figureOf(moore, "median")?.ranges).toBeUndefined();
    expect(figureOf(moore, "method:shrunk-drift")?.value).toEqual(about(187.48));
    expect(figureOf(moore, "benchmark:moore")).toBeUndefined();
    const codes = moore.warnings.map(({ code }) => code);
    expect(codes).toContain("no-interval");
    expect(codes).not.toContain("other-method");
  });

  it("says that Moore's law cannot be used of what rises all the same", async () => {
    const query = { intent: "forecast.cost", system: "frontier", when: "2028", method: "moore" } as const;
    const { warnings } = await answerQuery(query, packagedContext("en"));
    expect(warnings.map(({ code }) => code)).toContain("other-method");
  });

  it("calls a forecast that is not in dollars no cost", async () => {
    expect((await answerFor("flops-per-dollar", "2028")).echo).toMatch(/^Forecast: /);
    expect((await answerFor("gpt3", "2028")).echo).toMatch(/^Cost: /);
  });

  it("gives ARK's claim for 2030 by its rate, and as it was printed (ARK Invest, Big Ideas 2023)", async () => {
    const answer = await answerFor("gpt3", "2030");
    expect(figureOf(answer, "claim:ark-gpt3-2030")).toMatchObject({ kind: "claim", value: about(29.5245) });
    expect(figureOf(answer, "claim:ark-gpt3-2030:printed")).toMatchObject({ kind: "claim", value: 30 });
  });

  it("holds the claim against what was seen since: JetMoE's $80,000 where -70 % a year says $71,046", async () => {
    const answer = await answerFor("gpt3", "2030");
    expect(figureOf(answer, "since:ark-gpt3-2030")).toMatchObject({ kind: "observed", value: 80_000 });
    expect(figureOf(answer, "since:ark-gpt3-2030:claim")).toMatchObject({
      kind: "claim",
      value: about(71_046),
    });
  });

  it("shows that ARK's hardware and software rates compound to $3.27 (450,000 × (0.43 × 0.53)⁸), not $30", async () => {
    for (const system of ["gpt3", "composed"]) {
      const answer = await answerFor(system, "2030");
      const id = "contradiction:hardware-times-software";
      expect(figureOf(answer, id)).toMatchObject({ kind: "computed", value: about(3.274667) });
      expect(figureOf(answer, `${id}:rate`)?.value).toEqual(about(-0.7721));
    }
  });

  it("gives no interval past three times the data's span, and says so", async () => {
    const answer = await answerFor("resnet50", "2030");
    expect(figureOf(answer, "median")?.value).toEqual(about(1.1015e-5));
    expect(figureOf(answer, "median")?.ranges).toBeUndefined();
    expect(answer.warnings.map(({ code }) => code)).toContain("extrapolated");
  });

  it("lets Moore's law halve a cost and double what a dollar buys, and say nothing of the dearest run", async () => {
    const benchmarksOf = async (system: string) => {
      const { figures } = await answerFor(system, "2028");
      return figures.flatMap(({ id, group, value }) => (group === "benchmark" ? [[id, value] as const] : []));
    };
    const frontier = await benchmarksOf("frontier");
    expect(frontier.map(([id]) => id)).toEqual(["benchmark:no-change"]);
    const [, computing] = (await benchmarksOf("flops-per-dollar")).at(-1) ?? [];
    expect(computing).toEqual(about(22_239_000_000 * 2 ** (2112 / 365.25 / 2)));
    const [, level] = (await benchmarksOf("gpt3")).at(-1) ?? [];
    expect(level).toEqual(about(80_000 * 2 ** (-1543 / 365.25 / 2)));
  });

  it("gives a claim where nothing was measured: $650 for a billion queries, $5,525 a day at Google's volume", async () => {
    const answer = await answerFor("queries", "2030");
    expect(figureOf(answer, "median")).toBeUndefined();
    expect(answer.figures[0]).toMatchObject({ kind: "claim", value: 650 });
    expect(answer.figures.map(({ value }) => value)).toEqual(
      expect.arrayContaining([about(5525), about(2_016_625)]),
    );
  });

  it("says nothing of a claim for years that its author did not speak of", async () => {
    const answer = await answerFor("gpt3", "2035");
    expect(figureOf(answer, "claim:ark-gpt3-2030:printed")).toMatchObject({ value: 30, date: "2030" });
    expect(figureOf(answer, "fit-to-claim")).toBeUndefined();
  });

  it.each(catalogue.systems.map(({ id }) => id))(
    "names a source that the answer holds for every figure of %s",
    async (id) => {
      for (const when of ["2027", "2030", "2050"]) {
        const answer = await answerFor(id, when);
        const known = answer.sources.map((source) => source.id);
        expect(answer.figures.filter(({ source }) => !known.includes(source))).toEqual([]);
        expect(new Set(answer.figures.map((one) => one.id)).size).toBe(answer.figures.length);
      }
    },
  );
});

describe("the cost of a known run at another date", () => {
  it("takes the hours in which GPT-3's 300B tokens were measured on 512 H100s (MLPerf 3.1)", async () => {
    const answer = await answerFor("gpt3-run", "2028");
    const hours = 300e9 / (345_645.44 / 512) / 3600;
    const rent = figureOf(answer, "median:rent")?.value ?? Number.NaN;
    expect(figureOf(answer, "median:hours")).toMatchObject({ value: about(hours), source: "mlperf-3.1" });
    expect(figureOf(answer, "median")?.value).toEqual(about(hours * rent));
    expect(figureOf(answer, "median:utilisation")).toBeUndefined();
  });

  it("takes GPT-4's 2.1e25 FLOP on H100s at 40 % of 989.4 TFLOP/s, and marks every input as a default", async () => {
    const answer = await answerFor("gpt4", "2028");
    const hours = 2.1e25 / (0.4 * 989.4e12) / 3600;
    const rent = figureOf(answer, "median:rent")?.value ?? Number.NaN;
    expect(figureOf(answer, "median:hours")?.value).toEqual(about(hours));
    expect(figureOf(answer, "median")?.value).toEqual(about(hours * rent));
    expect(answer.assumptions).toHaveLength(5);
    expect(answer.assumptions.every(({ origin }) => origin === "default")).toBe(true);
  });
});
