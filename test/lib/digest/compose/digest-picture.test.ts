import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/answer/answer.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { digestPicture, type PictureDesk } from "#lib/digest/compose/compose-digest.ts";
import type { Snapshot } from "#lib/digest/compose/snapshot.ts";
import { takeSnapshot } from "#lib/digest/compose/take-snapshot.ts";
import { chartPath, readChartPath } from "#lib/slack/wire/chart-path.ts";
import { figureOf } from "#test/lib/answer/answered.ts";
import { memoryStore } from "#test/lib/digest/memory-ports.ts";

const now = () => new Date("2026-11-24T09:00:00Z");
const idKey = "a key of sixteen characters";

const aDesk = () => {
  const kept = new Map<string, Answer>();
  const answers = {
    get: async (id: string) => kept.get(id),
    put: async (id: string, answer: Answer) => void kept.set(id, answer),
  };
  const desk: PictureDesk = { answering: createAnswering({ cache: answers, idKey, now }), answers, idKey };
  const { snapshots } = memoryStore({ now });
  const snapshot = (system: string) =>
    takeSnapshot({ system, version: 0 }, { snapshots, answering: desk.answering, now });
  return { kept, desk, snapshot };
};

/** The snapshot of a version before, whose forecast was so many times this one. */
const olderThan = (snapshot: Snapshot, times: number): Snapshot => ({
  ...snapshot,
  version: 7,
  line: snapshot.line && { ...snapshot.line, median: snapshot.line.median.map((value) => value * times) },
});

describe(digestPicture, () => {
  it("keeps the forecast's chart with the line of the digest before, under an id that charts are served by", async () => {
    const { kept, desk, snapshot } = aDesk();
    const taken = await snapshot("gpt3");
    for (const locale of ["en", "vi"] as const) {
      const picture = await digestPicture(taken, olderThan(taken, 2), { locale, desk });
      if (picture?.answer.chart === undefined) throw new Error("There is no picture.");
      const { chart } = picture.answer;
      expect(kept.get(picture.id)).toMatchObject({ chart: { earlier: chart.earlier }, locale });
      expect(readChartPath(chartPath({ id: picture.id, theme: "light" }))?.id).toBe(picture.id);
      expect(chart.callOuts[0]?.date).toBe(taken.forecast?.date);
      expect(chart.earlier?.days).toEqual(chart.paths[0]?.days);
      expect(chart.earlier?.median).toEqual(chart.paths[0]?.median.map((value) => value * 2));
    }
  });

  it("draws the figure that the digest tells, else nothing", async () => {
    const { desk, snapshot } = aDesk();
    const taken = await snapshot("gpt3");
    const picture = await digestPicture(taken, undefined, { locale: "en", desk });
    const { answer } = await desk.answering({ intent: "forecast.cost", system: "gpt3", when: "2027" }, "en");
    expect(picture?.answer).toEqual(answer);
    expect(figureOf(answer, "median")?.value).toBe(taken.forecast?.value);
    const other = { ...taken, forecast: taken.forecast && { ...taken.forecast, value: 1 } };
    expect(await digestPicture(other, undefined, { locale: "en", desk })).toBeUndefined();
  });

  it("has a name of its own for each version that it is held against, and for each language", async () => {
    const { desk, snapshot } = aDesk();
    const taken = await snapshot("gpt3");
    const before = olderThan(taken, 2);
    const ids = await Promise.all([
      digestPicture(taken, undefined, { locale: "en", desk }),
      digestPicture(taken, before, { locale: "en", desk }),
      digestPicture(taken, before, { locale: "vi", desk }),
      digestPicture(taken, { ...before, version: 8 }, { locale: "en", desk }),
    ]);
    expect(new Set(ids.map((one) => one?.id)).size).toBe(4);
  });

  it("has no line of what was counted in another unit", async () => {
    const { desk, snapshot } = aDesk();
    const taken = await snapshot("gpt3");
    const before = olderThan(taken, 2);
    const other = { ...before, forecast: before.forecast && { ...before.forecast, unit: "FLOP" } };
    const picture = await digestPicture(taken, other, { locale: "en", desk });
    expect(picture?.answer.chart?.earlier).toBeUndefined();
  });

  it("is no picture where nothing can be kept: a digest does not depend on it", async () => {
    const { desk, snapshot } = aDesk();
    const taken = await snapshot("gpt3");
    const put = async () => {
      throw new Error("The table is down.");
    };
    const down = { ...desk, answers: { put } };
    expect(await digestPicture(taken, olderThan(taken, 2), { locale: "en", desk: down })).toBeUndefined();
    const unkept = { ...desk, answering: createAnswering({ idKey, now }) };
    expect(await digestPicture(taken, undefined, { locale: "en", desk: unkept })).toBeUndefined();
    const unread = { ...desk, answering: async () => put() };
    expect(await digestPicture(taken, undefined, { locale: "en", desk: unread })).toBeUndefined();
  });
});
