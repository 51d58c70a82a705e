import { describe, expect, it } from "vitest";
import { catalogue, fittedSeries, getSource } from "#lib/catalogue/catalogue.ts";
import type { Rate } from "#lib/catalogue/claim.ts";
import { getProduction } from "#lib/catalogue/contradictions/production.ts";
import type { System } from "#lib/catalogue/schema.ts";

const { systems } = catalogue;
const seriesIn = ({ series, listPrice }: System) =>
  listPrice === undefined ? series : [...series, listPrice.input, listPrice.output];
const allSeries = systems.flatMap(seriesIn);
const claims = systems.flatMap((system) => system.claims);
const rates = systems.flatMap((system) => system.rates);
const { learningRate, yearlyGrowth } = getProduction();
const productionFacts = [learningRate, yearlyGrowth];
const quantities = systems.flatMap((system) => system.quantities);

describe("every number of the catalogue", () => {
  const points = allSeries.flatMap(({ id, source, points }) =>
    points.map((point) => ({ id, value: point.value, source: point.source ?? source })),
  );
  const numbers = [
    ...points,
    ...[...claims, ...rates].map(({ id, ratePerYear, source }) => ({ id, value: ratePerYear, source })),
    ...quantities,
  ];

  it("has a source with a title, an address and the day it was read", () => {
    expect(numbers.length).toBeGreaterThan(400);
    for (const { source } of numbers) {
      const { title, address, read } = getSource(source);
      expect(title).not.toBe("");
      expect(address).toMatch(/^(https:\/\/\S+|secondary)$/);
      expect(read).toBe("2026-11-23");
    }
  });

  it("is finite and has a unit", () => {
    expect(numbers.every(({ value }) => Number.isFinite(value))).toBe(true);
    for (const { unit } of [...allSeries, ...claims, ...quantities]) expect(unit).not.toBe("");
  });

  it.each(productionFacts)("has the same of production: $source", ({ source }) => {
    expect(getSource(source)).toMatchObject({
      title: expect.stringMatching(/\S/),
      address: expect.stringMatching(/^https:/),
      read: "2026-12-01",
    });
  });

  it("cites no source in vain: each one is used", () => {
    const used = new Set([...numbers, ...productionFacts].map(({ source }) => source));
    expect([...catalogue.sources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });
});

describe("every series", () => {
  it.each(allSeries.map((series) => [series.id, series]))("%s is in order and positive", (_, { points }) => {
    expect(points.map(({ date }) => date)).toEqual(points.map(({ date }) => date).sort());
    expect(points.every(({ value }) => value > 0)).toBe(true);
  });
});

describe("every claim", () => {
  it.each(claims.filter(({ to }) => to !== undefined).map((claim) => [claim.id, claim]))(
    "%s has a rate that agrees with its end points, within the rounding it states",
    (_, { from, to, ratePerYear, rateStep }) => {
      const months = ((to?.year ?? 0) - from.year) * 12 + (to?.month ?? 1) - (from.month ?? 1);
      const implied = ((to?.value ?? 0) / from.value) ** (12 / months) - 1;
      expect(Math.abs(implied - ratePerYear)).toBeLessThanOrEqual(
        rateStep === undefined ? 5e-7 : rateStep / 2,
      );
    },
  );

  it("that names no end states the rate as it was printed", () => {
    const open = claims.filter(({ to }) => to === undefined);
    expect(open.map(({ id, rateStep }) => [id, rateStep])).toEqual([
      ["ark-hardware", 0.01],
      ["ark-software", 0.01],
    ]);
  });
});

describe("every published rate", () => {
  it.each(rates.map((rate) => [rate.id, rate]))("%s is the printed one, as a change a year", (_, rate) => {
    expect(rate.ratePerYear).toBeCloseTo(changePerYear(rate), 5);
  });

  it.each(rates.filter(({ interval }) => interval).map((rate) => [rate.id, rate]))(
    "%s lies in its interval",
    (_, { printed, interval }) => {
      expect(printed.value).toBeGreaterThan(interval?.low ?? Number.NaN);
      expect(printed.value).toBeLessThan(interval?.high ?? Number.NaN);
    },
  );
});

describe("every system", () => {
  it.each(systems.map((system) => [system.id, system]))("%s speaks both languages", (_, system) => {
    const series = seriesIn(system);
    const named = [...series, ...system.rates, ...system.quantities].map(({ name }) => name);
    for (const { en, vi } of [system.name, system.definition, system.method.why, ...named, ...system.notes]) {
      expect(en.trim()).not.toBe("");
      expect(vi.trim()).not.toBe("");
    }
    expect(system.definition.en).not.toBe(system.definition.vi);
  });

  it.each(systems.map((system) => [system.id, system]))(
    "%s has what its default method needs",
    (_, system) => {
      const held = {
        claim: system.claims.length + system.quantities.length,
        composed: system.contradictions.length,
        moore: system.quantities.length,
        "from-scratch": 1,
      };
      const own = fittedSeries(system)?.points.length ?? system.listPrice?.input.points.length ?? 0;
      expect(Object.entries(held).find(([id]) => id === system.method.id)?.[1] ?? own).toBeGreaterThan(0);
    },
  );

  it.each([
    [
      "computation",
      {
        composed: "composed",
        moore: "moore",
        bigger: "bigger",
        data: "data",
        coding: "coding",
        finetune: "finetune",
        cloud: "cloud",
        custom: "custom",
      },
    ],
    ["aspect", { queries: "volume", data: "own", cloud: "rent", custom: "own", tokens: "tokens" }],
  ] as const)("knows the %s of the systems that have one", (field, expected) => {
    const held = systems.flatMap((system) => {
      const value = system[field];
      return value === undefined ? [] : [[system.id, value] as const];
    });
    expect(Object.fromEntries(held)).toEqual(expected);
  });

  it("computes calculators, and nothing else", () => {
    for (const { kind, computation } of systems) {
      expect(computation !== undefined).toBe(kind === "calculator");
    }
  });

  it("has a path of years for every system but the hours of a coding agent", () => {
    expect(systems.filter(({ hasPath }) => !hasPath).map(({ id }) => id)).toEqual(["coding"]);
  });

  it("uses shrunk drift for AI training cost and compute, and for nothing else", () => {
    const shrunk = systems.filter(({ method }) => method.id === "shrunk-drift");
    expect(shrunk.map(({ id }) => id)).toEqual([
      "gpt3",
      "gpt2",
      "resnet50",
      "efficiency",
      "nanogpt",
      "cifar10",
      "mlperf-resnet50",
    ]);
  });
});

function changePerYear({ printed: { value, unit }, span }: Rate): number {
  const [from = Number.NaN, to = Number.NaN] = [span?.from, span?.to].map((when) => monthOf(when ?? ""));
  const factors: Readonly<Record<Rate["printed"]["unit"], number>> = {
    "fraction a year": 1 + value,
    "times less a year": 1 / value,
    "times more a year": value,
    "times left after a year": value,
    "times less in all": value ** (-12 / (to - from)),
    "times more in all": value ** (12 / (to - from)),
    "halving months": 0.5 ** (12 / value),
    "doubling months": 2 ** (12 / value),
    "doubling years": 2 ** (1 / value),
    "orders of magnitude more a year": 10 ** value,
  };
  return factors[unit] - 1;
}

function monthOf(when: string): number {
  const [year = Number.NaN, month = 1] = when.split("-").map(Number);
  return year * 12 + month;
}
