import type { Chart } from "#lib/answer/chart-data.ts";
import { dataOf } from "#lib/format/format-date.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";
import type { Box } from "./boxes.ts";
import {
  type Fonts,
  fitText,
  type PlacedText,
  placeText,
  type TextAt,
  type TextStyle,
  widthOf,
} from "./scene.ts";
import { shortValue } from "./short-value.ts";
import { isLogarithmic } from "./value-axis.ts";

/** In logical pixels; a picture has two of its own for each. */
export const size = { width: 600, height: 337.5 } as const;
const margin = 18;
const title = { size: 17, ink: "text", isBold: true } as const;
const subtitle = { size: 11.5, ink: "quiet" } as const;
const footer = { size: 10.5, ink: "quiet" } as const;
const bottom = size.height - 14;
/** A line that does not fit is written so much smaller at most, then cut. */
const leastShare = 0.8;

export interface Drawn {
  readonly chart: Chart;
  readonly locale: Locale;
  readonly fonts: Fonts;
  /** the day of the newest observation used, or of the catalogue */
  readonly asOf: string;
}

/** Between the plot and what stands beside it. */
export const columnGap = 16;

/** Where the plot stands: what is around it has its own room. */
export function plotBox({ ticks, column }: { readonly ticks: number; readonly column: number }): Box {
  return {
    left: margin + ticks + 8,
    top: 78,
    right: size.width - margin - column,
    bottom: size.height - 52,
  };
}

/** What is drawn and not named where it stands: other estimates, and bands. */
function describeUnnamed({ chart, locale }: Pick<Drawn, "chart" | "locale">, labels: readonly PlacedText[]) {
  const words = wordsOf(locale).chart;
  const beside = chart.seen.filter(({ isFitted }) => !isFitted);
  const isNamed = labels.some(({ role, ink }) => role === "label" && ink === "quiet");
  const hasBoth = beside.length > 0 && beside.length < chart.seen.length;
  const levels = new Set(chart.paths.flatMap(({ bands }) => bands.map(({ level }) => level)));
  const areNamed = labels.some(({ role }) => role === "band");
  const said = [...levels].map((level) => shortValue(level, "fraction", locale)).join(", ");
  return [
    ...(chart.earlier === undefined ? [] : [words.earlier]),
    ...(hasBoth ? [words.beside(isNamed ? 0 : beside.length)] : []),
    ...(levels.size > 0 && !areNamed ? [words.bands(said)] : []),
  ];
}

/** Title, unit and what needs a key, method and data's date. @param labels what is named in the plot */
export function frameTexts(
  { chart, locale, fonts, asOf }: Drawn,
  labels: readonly PlacedText[],
): readonly PlacedText[] {
  const words = wordsOf(locale).chart;
  const inside = size.width - 2 * margin;
  const unit = [unitName(chart.unit, locale), ...(isLogarithmic(chart) ? [words.logScale] : [])].join(", ");
  const about = [unit, ...describeUnnamed({ chart, locale }, labels)].join(" · ");
  const method = chart.method === undefined ? [] : [words.method(chart.method)];
  const made = capital([...method, dataOf(asOf, locale)].join(" · "));
  const line = (text: string, { width, ...at }: Line) => {
    const style = shrinkToFit(text, { width, ...at }, fonts);
    return placeText({ ...at, ...style, text: fitText(text, width, style, fonts) }, fonts);
  };
  return [
    line(chart.title, { ...title, role: "title", x: margin, y: 32, width: inside }),
    line(about, { ...subtitle, role: "subtitle", x: margin, y: 51, width: inside }),
    line(made, { ...footer, role: "footer", x: margin, y: bottom, width: inside - 60 }),
    line("AI Cost", {
      ...footer,
      isBold: true,
      role: "footer",
      x: size.width - margin,
      y: bottom,
      anchor: "end",
      width: 60,
    }),
  ];
}

interface Line extends Omit<TextAt, "text"> {
  /** as wide as it may be */
  readonly width: number;
}

/** A style made smaller, as far as it can be read, so that a text fits. */
function shrinkToFit(
  text: string,
  { width, ...style }: TextStyle & { readonly width: number },
  fonts: Fonts,
) {
  const fitting = (style.size * width) / widthOf(text, style, fonts);
  return { ...style, size: Math.min(style.size, Math.max(style.size * leastShare, fitting * 0.999)) };
}

/** A unit as a chart's subtitle names it; one that needs no words is its own name. */
function unitName(unit: string, locale: Locale): string {
  return capital(wordsOf(locale).chart.units[unit] ?? unit);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
