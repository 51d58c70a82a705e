import { Resvg } from "@resvg/resvg-js";
import type { Answer } from "#lib/answer/answer.ts";
import { drawSvg } from "./draw-svg.ts";
import { encodePng } from "./encode-png.ts";
import { layoutChart } from "./layout-chart.ts";
import type { Theme } from "./palette.ts";
import type { Fonts } from "./scene.ts";
import { readTextWidth } from "./text-width.ts";

/** A TrueType font: where it lies, and what is in it. */
export interface FontFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface FontFiles {
  /** Inter, weight 400 */
  readonly regular: FontFile;
  /** Inter, weight 600 */
  readonly bold: FontFile;
}

/** Two pixels for each logical one, for screens that have as many. */
const usualZoom = 2;

interface Look {
  readonly theme: Theme;
  /** pixels for each logical one */
  readonly zoom?: number;
}

export interface ChartPainter {
  /** The chart of an answer as a PNG; `undefined` where the answer has none. */
  paint(answer: Pick<Answer, "chart" | "locale" | "asOf">, look: Look): Buffer | undefined;
}

/** Paints with these fonts and no others: what has no letters here has none anywhere. */
export function createChartPainter({ regular, bold }: FontFiles): ChartPainter {
  const fonts: Fonts = { regular: readTextWidth(regular.bytes), bold: readTextWidth(bold.bytes) };
  const font = {
    loadSystemFonts: false,
    fontFiles: [regular.path, bold.path],
    defaultFontFamily: "Inter",
  };
  return {
    paint({ chart, locale, asOf }, { theme, zoom = usualZoom }) {
      if (chart === undefined) return undefined;
      const svg = drawSvg(layoutChart({ chart, locale, asOf, fonts }), theme);
      return encodePng(new Resvg(svg, { fitTo: { mode: "zoom", value: zoom }, font }).render());
    },
  };
}
