import { describe, expect, it } from "vitest";
import { getFitted } from "#lib/answer/parts/fitted-points.ts";
import { poolVolatility } from "#lib/forecast/hindcast/pooled-volatility.ts";
import { ownVolatility } from "#lib/forecast/own-drift.ts";
import { trainingCostPrior } from "#lib/forecast/shrunk-drift.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { alexNetLevel, gpt2, gpt3 } from "#test/lib/forecast/published-series.ts";
import { refusal } from "#test/lib/forecast/refusal.ts";

/** The points of a system as they are fitted. */
const fittedPoints = (id: string) => getFitted(id, packagedContext()).points;

/** Series of one benchmark or laboratory stand together. */
const groups = [["gpt2", "nanogpt"], ["resnet50", "cifar10"], ["gpt3"], ["efficiency"], ["mlperf-resnet50"]];

describe(poolVolatility, () => {
  it.each([
    ["gpt2", 0.8793, "nanochat leaderboard, modded-nanogpt and llm.c"],
    ["nanogpt", 0.7955, "modded-nanogpt world records"],
    ["resnet50", 2.7533, "Stanford DAWNBench, ImageNet"],
    ["cifar10", 1.7772, "Stanford DAWNBench, CIFAR-10"],
    ["gpt3", 0.1274, "ARK Invest 2020, MosaicML 2022, JetMoE 2024"],
    ["efficiency", 0.3571, "OpenAI, AI and Efficiency, AlexNet-level"],
    ["mlperf-resnet50", 0.6107, "MLPerf Training logs at AWS's on-demand prices"],
  ])("finds K of %s to be %d from %s", (id, expected) => {
    expect(ownVolatility(fittedPoints(id))).toBeCloseTo(expected, 4);
  });

  it("gives the frozen volatility and degrees of freedom of the default method", () => {
    const pooled = poolVolatility(groups.map((ids) => ids.map(fittedPoints)));
    expect(pooled.groups).toBe(5);
    expect(pooled.volatility).toBeCloseTo(trainingCostPrior.volatility, 4);
    expect(pooled.degreesOfFreedom).toBe(trainingCostPrior.degreesOfFreedom);
  });

  it("averages within a group, then over groups", () => {
    const [one, other, third] = [gpt3, gpt2, alexNetLevel].map(ownVolatility);
    const pooled = poolVolatility([[gpt3, gpt2], [alexNetLevel]]);
    expect(pooled.volatility).toBeCloseTo((((one ?? 0) + (other ?? 0)) / 2 + (third ?? 0)) / 2, 12);
    expect(pooled).toMatchObject({ degreesOfFreedom: 1, groups: 2 });
  });

  it("passes over series of two observations, and groups with nothing else", () => {
    const short = gpt3.slice(0, 2);
    const pooled = poolVolatility([[gpt3, gpt2], [alexNetLevel]]);
    expect(poolVolatility([[gpt3, short, gpt2], [short], [], [alexNetLevel]])).toEqual(pooled);
  });

  it.each([
    ["nothing", []],
    ["one group", [[gpt3, gpt2]]],
    ["one group beside one that says nothing", [[gpt3], [gpt2.slice(0, 2)]]],
  ])("refuses %s", (_, pool) => {
    expect(() => poolVolatility(pool)).toThrow(refusal("series-too-short", "two groups"));
  });
});
