import { describe, expect, it } from "vitest";
import { accuracy } from "#lib/answer/accuracy-figures.ts";
import { accuracyTable } from "#lib/answer/accuracy-table.ts";
import { hindcastTable } from "#lib/answer/hindcast-table.ts";
import { readTrackRecord, trackRecord } from "#lib/answer/track-record.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { answered, figureOf } from "./answered.ts";

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

  it("beats no benchmark of training costs by two standard errors, and says by how much it does", () => {
    const score = trackRecord().kinds.training?.["shrunk-drift"];
    const gains = typeof score === "object" ? score.gains : {};
    for (const rival of ["no-change", "moore", "fixed-rate/60"]) {
      const [mean = Number.NaN, standardError = Number.NaN] = gains[rival] ?? [];
      expect(mean).toBeGreaterThan(0);
      expect(mean).toBeLessThan(2 * standardError);
    }
  });

  it("scores ARK's dated claims: $740,000 against $450,000, $1 against $7.43, $71,046 against $80,000", () => {
    const scored = trackRecord().claims.map(({ claim, claimed, observed }) => [claim, claimed, observed]);
    expect(scored).toEqual(
      expect.arrayContaining([
        ["ark-gpt3-earlier-2022", 740_000, 450_000],
        ["ark-resnet50-2020", 1, 7.4255],
        ["ark-gpt3-2030", 71_050, 80_000],
      ]),
    );
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
