import { describe, expect, it } from "vitest";
import { accuracy } from "#lib/answer/parts/accuracy-figures.ts";
import { hindcastTable } from "#lib/answer/record/hindcast-table.ts";
import { listBeaten } from "#lib/answer/record/show-track-record.ts";
import {
  accuracyTable,
  readTrackRecord,
  type TrackRecordFile,
  trackRecord,
} from "#lib/answer/record/track-record.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { answered, figureOf } from "#test/lib/answer/answered.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const gainsOf = (kind: string, method: string) => {
  const score = trackRecord().kinds[kind]?.[method];
  return typeof score === "object" ? score.gains : {};
};

describe("the committed track record", () => {
  it("is what the catalogue and the methods give now; if not, run npm run hindcast and review the change", () => {
    expect(trackRecord()).toEqual(readTrackRecord(JSON.parse(JSON.stringify(hindcastTable()))));
  });

  it("gives answers the part that they show", () => {
    expect(accuracy()).toEqual(accuracyTable(trackRecord(), catalogue.systems));
  });

  it.each([
    ["shrunk-drift", 0.555],
    ["shrunk-drift/others", 0.636],
    ["no-change", 0.815],
    ["moore", 0.629],
    ["fixed-rate/60", 0.589],
    ["fixed-rate/70", 0.694],
  ])("gives %s over the seven training series its published error in powers of ten, %d", (method, rmse) => {
    expect(trackRecord().kinds.training?.[method]).toMatchObject({
      rmse: expect.closeTo(rmse, 2),
      series: 7,
      pairs: 226,
      origins: 97,
      far: 7,
    });
  });

  it("holds 63, 86 and 95 % in the default method's intervals", () => {
    const held = readTrackRecord(hindcastTable()).kinds.training?.["shrunk-drift"];
    expect(held).toMatchObject({
      held: [expect.closeTo(0.63, 2), expect.closeTo(0.86, 2), expect.closeTo(0.95, 2)],
    });
  });

  it("misses training costs by less than every other method, yet beats none by two standard errors", () => {
    const gains = Object.entries(gainsOf("training", "shrunk-drift"));
    expect(gains.map(([rival]) => rival)).toEqual([
      "shrunk-drift/others",
      "own-drift",
      "log-linear",
      "no-change",
      "moore",
      "fixed-rate/60",
      "fixed-rate/70",
    ]);
    for (const [, [mean, standardError]] of gains) {
      expect(mean).toBeGreaterThan(0);
      expect(mean).toBeLessThan(2 * standardError);
    }
    expect(accuracy().beaten.training).toEqual([]);
  });

  it.each([
    ["frontier", "own-drift", "no-change"],
    ["tokens", "own-drift", "no-change"],
  ])("holds %s, a kind of one series, against its benchmarks origin by origin", (kind, method, rival) => {
    const [mean = Number.NaN, standardError = Number.NaN] = gainsOf(kind, method)[rival] ?? [];
    expect(mean).toBeGreaterThan(0);
    expect(standardError).toBeGreaterThan(0);
  });

  it("lets Moore's law say nothing of what rises, and double what a dollar buys", () => {
    expect(trackRecord().kinds.frontier?.moore).toBe("of-falling-costs");
    expect(trackRecord().kinds["flops-per-dollar"]?.moore).toMatchObject({ pairs: 27 });
  });

  it("scores ARK's claims on the day each speaks of, from the day it was made where that is known", () => {
    const scored = trackRecord().claims.map(({ claim, claimed, observed, date, since, years }) => {
      return [claim, claimed, observed, date, since, years];
    });
    expect(scored).toEqual([
      ["ark-gpt3-earlier-2022", 740_000, 450_000, "2022-09-29", "2020-05-28", 2.338],
      ["ark-gpt3-2030", 71_045.5, 80_000, "2024-04-11", "2022-09-29", 1.533],
      ["ark-resnet50-2019", 10, 12.5986, "2019-07-02", "2017-07-02", 1.999],
      ["ark-resnet50-2020", 1, 7.4255, "2020-12-31", "2020-05-06", 0.6543],
    ]);
  });
});

describe(accuracyTable, () => {
  const mean = (gains: Record<string, [number, number]>) =>
    [3, 9, 0, 0.5, 0, 9, [0.5, 0.8, 0.9], 2, gains] satisfies TrackRecordFile["kinds"][string][string];
  const beatenWith = (gains: Record<string, [number, number]>) =>
    accuracyTable(
      readTrackRecord({
        kinds: { training: { "own-drift": mean(gains) } },
        series: {
          "widget/level": {
            kind: "training",
            scores: { "own-drift": [3, 9, 0, 0.5, 0, 9, [0.5, 0.8, 0.9]] },
          },
        },
        claims: [],
      }),
      [{ id: "widget", fitted: "widget/level", method: { id: "own-drift" } }],
    ).beaten;

  it.each([
    ["by two standard errors", [0.2, 0.1] as [number, number], ["moore"]],
    ["by less", [0.19, 0.1] as [number, number], []],
    ["the other way", [-0.3, 0.1] as [number, number], []],
  ])("says whether the default of a kind beats another method %s", (_, gain, expected) => {
    expect(beatenWith({ moore: gain })).toEqual({ training: expected });
  });
});

describe(listBeaten, () => {
  it.each(["en", "vi"] as const)("names in %s what is beaten, or says that nothing is", (locale) => {
    expect(listBeaten(["Moore", "No change"], packagedContext(locale))).toContain("Moore, No change.");
    expect(listBeaten([], packagedContext(locale))).not.toContain(":");
  });
});

describe("answers with their record", () => {
  it("gives gpt3's forecast the miss of its method as a factor, on its own series and over all seven", async () => {
    const answer = await answered("gpt3 2030");
    expect(figureOf(answer, "accuracy:error")).toMatchObject({
      group: "accuracy",
      unit: "×",
      value: expect.closeTo(1.42, 2),
    });
    expect(figureOf(answer, "accuracy:error:mean")?.value).toBeCloseTo(10 ** 0.555, 1);
    expect(figureOf(answer, "accuracy:error:mean-forecasts")?.value).toBe(226);
  });

  it("shows the record of every method when asked for it", async () => {
    const answer = await answered("accuracy");
    expect(answer.shape).toBe("trend");
    expect(answer.text).toContain(listBeaten([], packagedContext("en")));
    const ids = answer.figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        "accuracy:shrunk-drift",
        "accuracy:no-change",
        "accuracy:gpt3",
        "scored:ark-resnet50-2020",
      ]),
    );
  });
});
