import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createChartPainter } from "#lib/chart/chart-painter.ts";
import { layoutChart } from "#lib/chart/layout-chart.ts";
import { answerTo, fonts, locales } from "./chart-answers.ts";
import { goldenPictures } from "./golden-pictures.ts";
import { inter } from "./inter.ts";
import { darkPixels, pngPixels } from "./png-pixels.ts";

const painter = createChartPainter(inter);
describe(createChartPainter, () => {
  it.each(goldenPictures)(
    "paints the picture that was looked at: $name",
    async ({ name, answer, theme, zoom }) => {
      const png = painter.paint(await answer(), { theme, zoom });
      const golden = pngPixels(readFileSync(join(import.meta.dirname, "golden", `${name}.png`)));
      expect(png && pngPixels(png).bytes.equals(golden.bytes)).toBe(true);
    },
  );

  it("paints two pixels for each logical one", async () => {
    const png = painter.paint(await answerTo("gpt3", "2030"), { theme: "light" });
    expect(png && pngPixels(png)).toMatchObject({ width: 1200, height: 675 });
  });

  /** How many dark pixels there are in each text's box. */
  const inkOfTexts = async (files: typeof inter, locale: "en" | "vi") => {
    const answer = await answerTo("gpt3", "2030", locale);
    const png = createChartPainter(files).paint(answer, { theme: "light" });
    if (png === undefined || answer.chart === undefined) throw new Error("No picture.");
    const pixels = pngPixels(png);
    const { texts } = layoutChart({ chart: answer.chart, locale, asOf: answer.asOf, fonts });
    return texts
      .filter(({ role }) => role !== "label" && role !== "band")
      .map(({ text, role, box: { left, top, right, bottom } }) => {
        const area = { left: 2 * left, top: 2 * top, right: 2 * right, bottom: 2 * bottom };
        return { text, role, ink: darkPixels(pixels, area, 200).length / text.length };
      });
  };

  it.each(locales)("has letters in the box of every text, in %s", async (locale) => {
    for (const { text, ink } of await inkOfTexts(inter, locale))
      expect([text, ink > 8]).toEqual([text, true]);
  });

  it("would be seen to have none where the font is missing: the box of the title is then bare", async () => {
    const nowhere = { path: "/nowhere/Inter.ttf" };
    const without = { regular: { ...inter.regular, ...nowhere }, bold: { ...inter.bold, ...nowhere } };
    const title = (await inkOfTexts(without, "en")).find(({ role }) => role === "title");
    expect(title?.ink).toBe(0);
  });

  it("paints nothing of an answer without a chart", async () => {
    expect(painter.paint(await answerTo("chatgpt-users", "2030"), { theme: "light" })).toBeUndefined();
  });

  it("paints the names of systems as letters, never as marks", async () => {
    const { chart, asOf } = await answerTo("queries", "2030");
    if (chart === undefined) throw new Error("No chart.");
    const hostile = { ...chart, title: '<image href="file:///etc/passwd"/> & "co"' };
    expect(painter.paint({ chart: hostile, locale: "en", asOf }, { theme: "light" })).toBeInstanceOf(Buffer);
  });
});
