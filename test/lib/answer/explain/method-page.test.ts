import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { methodPage, methodSection } from "#lib/answer/parts/cite.ts";
import { getFitted } from "#lib/answer/parts/fitted-points.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import {
  composeRates,
  describeTrend,
  fitOwnDrift,
  fitShrunkDrift,
  forecastAt,
  gpuHours,
  horizonTo,
  missingRate,
  trainingFlop,
} from "#lib/forecast/index.ts";
import { wordsOf } from "#lib/words/words.ts";
import { answered } from "#test/lib/answer/answered.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import {
  factor,
  meansTable,
  methodLabels,
  seriesTable,
  shares,
  trainingScore,
} from "#test/lib/answer/record/record-tables.ts";

const root = join(import.meta.dirname, "../../../..");
const page = readFileSync(join(root, methodPage), "utf8");
const anchors = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) =>
  heading.toLowerCase().replaceAll(" ", "-"),
);

describe("the method page", () => {
  it.each([...Object.keys(wordsOf("en").answers.methods), "track-record"])("explains %s", (method) => {
    expect(anchors).toContain(method);
  });

  it.each(catalogue.systems.map(({ id }) => id))(
    "is where the methods in answers about %s lead",
    async (id) => {
      const { sources } = await answered(`${id} 2028`);
      const ours = sources.filter(({ address }) => !/^(https:|secondary)/.test(address));
      for (const { address } of ours) {
        const [file, anchor = ""] = address.split("#");
        expect(file).toBe(methodPage);
        expect(anchors).toContain(anchor);
      }
    },
  );

  it("leads to the part about the method that heads the answer", async () => {
    const { sources } = await answered("gpt3 2030");
    expect(sources[0]?.address).toBe(methodSection("shrunk-drift"));
  });

  it("names only files that exist, beside it or from the root", () => {
    const named = [...page.matchAll(/`([\w./-]+\.(?:ts|json))`/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(25);
    const isThere = (path: string) =>
      existsSync(join(root, path.includes("/") ? path : `lib/forecast/${path}`));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it("shows the record of every method, and of the default on every series, as it is", () => {
    expect(page).toContain(meansTable().join("\n"));
    expect(page).toContain(seriesTable().join("\n"));
    expect(seriesTable()).toHaveLength(2 + 7 * 2);
  });

  it("follows GPT-3's level by hand to the figures that the library gives", () => {
    const { points } = getFitted("gpt3", packagedContext());
    const model = fitShrunkDrift(points);
    const years = horizonTo(model, "2030-07-02");
    const { median, intervals } = forecastAt(model, "2030-07-02");
    const own = fitOwnDrift(points);
    const trend = describeTrend(points);
    const percent = (log: number | undefined) => (Math.abs(Math.expm1(log ?? Number.NaN)) * 100).toFixed(1);
    for (const shown of [
      `T = ${model.spanYears.toFixed(4)}`,
      `μ = −${Math.abs(model.driftPerYear).toFixed(5)}, that is −${percent(model.driftPerYear)} %`,
      `τ = ${years.toFixed(4)}`,
      `= $${median.toFixed(2)}`,
      `s = ${model.errorAt?.(years).scale.toFixed(4)}`,
      `from $${intervals[1]?.low.toFixed(2)} to\n$${Math.round(intervals[1]?.high ?? 0).toLocaleString("en")}`,
      `μ = −${Math.abs(own.driftPerYear).toFixed(4)}, median $${forecastAt(own, "2030-07-02").median.toFixed(2)}`,
      `−${percent(trend.slopePerYear)} % a\nyear, 95 % from −${percent(trend.slopeInterval?.low)} to −${percent(trend.slopeInterval?.high)} %`,
      `−${(-composeRates([-0.57, -0.47]) * 100).toFixed(1)} % a year`,
      `leaves −${(-missingRate(-0.7, [-0.57]) * 100).toFixed(1)} % for software`,
      `${trainingFlop(175e9, 300e9).toExponential(2).replace("+", "")} FLOP`,
      `${Math.round(gpuHours(3.15e23, 989.4e12)).toLocaleString("en")} H100-hours`,
    ]) {
      expect(page).toContain(shown);
    }
  });
});

describe("the record in short", () => {
  it.each([
    ["this one, its volatility from the other series", "shrunk-drift"],
    ["the same, its prior drift from the other series too", "shrunk-drift/others"],
    [methodLabels["fixed-rate/60"], "fixed-rate/60"],
    [methodLabels.moore, "moore"],
    [methodLabels["fixed-rate/70"], "fixed-rate/70"],
    [methodLabels["no-change"], "no-change"],
  ])("gives %s as it is", (label, method) => {
    const { rmse, held } = trainingScore(method);
    expect(page).toContain(`| ${label} | ${Number(factor(rmse)).toFixed(1)} | ${shares(held)} |`);
  });

  it("counts the days, the later values and those past three years as they are", () => {
    const { origins, pairs, far } = trainingScore("shrunk-drift");
    expect(page).toContain(`each of ${origins} days of seven series`);
    expect(page).toContain(`against ${pairs} later values`);
    expect([far, page.includes("seven forecasts only reach past three years")]).toEqual([7, true]);
  });
});
