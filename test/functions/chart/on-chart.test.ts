import { describe, expect, it } from "vitest";
import { onChart } from "#functions/chart/on-chart.ts";
import type { Answer } from "#lib/answer/answer.ts";
import { createChartPainter } from "#lib/chart/chart-painter.ts";
import type { Log } from "#lib/log.ts";
import { chartPath } from "#lib/slack/wire/chart-path.ts";
import { answerTo } from "#test/lib/chart/chart-answers.ts";
import { inter } from "#test/lib/chart/inter.ts";
import { chartEvent } from "./chart-event.ts";

const painter = createChartPainter(inter);
const id = "0123456789abcdef0123456789abcdef";
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A handler over one stored answer, and the ids that were read for it. */
function handlerOver(answer: Answer) {
  const reads: string[] = [];
  const get = async (asked: string) => {
    reads.push(asked);
    return asked === id ? answer : undefined;
  };
  return { reads, handler: onChart({ answers: { get }, painter, log: silent, now: () => 0 }) };
}

describe(onChart, () => {
  it.each([
    ["another folder", `/chart/${id}.png`],
    ["no id", "/charts/.png"],
    ["an id too short", `/charts/${id.slice(1)}.png`],
    ["an id too long", `/charts/${id}0.png`],
    ["an id in capitals", `/charts/${id.toUpperCase()}.png`],
    ["another theme", `/charts/${id}-blue.png`],
    ["another kind of file", `/charts/${id}.svg`],
    ["more after the name", `/charts/${id}.png/`],
    ["a line after the name", `/charts/${id}.png\n`],
    ["a way upwards", `/charts/../charts/${id}.png`],
    ["an escaped slash", `/charts%2f${id}.png`],
    ["somebody's key", "/charts/answer#x.png"],
  ])("refuses %s before anything is read", async (_, path) => {
    const { handler, reads } = handlerOver(await answerTo("gpt3", "2030"));
    expect(await handler(chartEvent(path))).toMatchObject({ statusCode: 404, body: "" });
    expect(reads).toEqual([]);
  });

  it.each([
    ["a POST", chartEvent(chartPath({ id, theme: "light" }), "POST")],
    ["nothing", undefined],
    ["an event of another service", { Records: [] }],
  ])("refuses %s", async (_, event) => {
    const { handler, reads } = handlerOver(await answerTo("gpt3", "2030"));
    expect(await handler(event)).toMatchObject({ statusCode: 404 });
    expect(reads).toEqual([]);
  });

  it("paints each theme at a path of its own, which says what it asks for", async () => {
    const { handler } = handlerOver(await answerTo("gpt3", "2030"));
    const [light, dark] = await Promise.all(
      (["light", "dark"] as const).map((theme) => handler(chartEvent(chartPath({ id, theme })))),
    );
    expect(light?.statusCode).toBe(200);
    expect(dark?.body).not.toBe(light?.body);
    expect(chartPath({ id, theme: "dark" })).toBe(`/charts/${id}-dark.png`);
  });

  it("does not find a chart of an answer that has none", async () => {
    const { chart: _, ...plain } = await answerTo("gpt3", "2030");
    const { handler } = handlerOver(plain);
    expect(await handler(chartEvent(chartPath({ id, theme: "light" })))).toMatchObject({ statusCode: 404 });
  });
});
