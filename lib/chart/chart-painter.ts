import { Resvg } from "@resvg/resvg-js";
import type { Answer } from "#lib/answer/answer.ts";
import type { Point } from "./boxes.ts";
import { encodePng } from "./encode-png.ts";
import { layoutChart } from "./layout-chart.ts";
import { palettes, type Theme } from "./palette.ts";
import type { Fonts, Mark, PlacedText, Scene } from "./scene.ts";
import { readTextWidth } from "./text-width.ts";

/** The name under which the two fonts are known, by their own tables. */
const family = "Inter";
const weights = { regular: 400, bold: 600 } as const;

/** Below this radius a rim would cover the neighbours of a dot. */
const smallDot = 3;

type Palette = (typeof palettes)[Theme];

function drawSvg({ width, height, marks, texts }: Scene, theme: Theme): string {
  const palette = palettes[theme];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...marks.map((mark) => drawMark(mark, palette)),
    ...texts.map((text) => drawText(text, palette)),
    "</svg>",
  ].join("");
}

function drawMark(mark: Mark, palette: Palette): string {
  const ink = palette[mark.ink];
  const rim = ` stroke="${palette.paper}" stroke-width="1.5"`;
  switch (mark.kind) {
    case "area":
      return `<path d="${path(mark.points)}Z" fill="${ink}" fill-opacity="${mark.opacity}"/>`;
    case "line": {
      const dash = mark.dash === undefined ? "" : ` stroke-dasharray="${mark.dash}"`;
      return `<path d="${path(mark.points)}" fill="none" stroke="${ink}" stroke-width="${mark.width}" stroke-linejoin="round"${dash}/>`;
    }
    case "disc":
      return `<circle ${centre(mark.at)} r="${mark.radius}" fill="${ink}"${mark.radius < smallDot ? "" : rim}/>`;
    case "ring":
      return `<circle ${centre(mark.at)} r="${mark.radius}" fill="${palette.paper}" stroke="${ink}" stroke-width="1.3"/>`;
    case "diamond":
      return `<path d="${path(diamond(mark.at, mark.radius))}Z" fill="${ink}"${rim}/>`;
  }
}

/** Words within the plot have a rim of paper, so that a line behind them does not cross their letters. */
function drawText({ text, x, y, size, isBold, ink, role }: PlacedText, palette: Palette): string {
  const weight = isBold ? weights.bold : weights.regular;
  const rim =
    role === "label"
      ? ` stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
      : "";
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}" font-weight="${weight}" fill="${palette[ink]}"${rim}>${escapeXml(text)}</text>`;
}

function path(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${short(x)} ${short(y)}`).join("");
}

function diamond({ x, y }: Point, radius: number): readonly Point[] {
  const reach = radius * 1.15;
  return [
    { x, y: y - reach },
    { x: x + reach, y },
    { x, y: y + reach },
    { x: x - reach, y },
  ];
}

function centre({ x, y }: Point): string {
  return `cx="${short(x)}" cy="${short(y)}"`;
}

/** A hundredth of a pixel is more than can be seen. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

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
