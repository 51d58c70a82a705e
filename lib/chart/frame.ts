import type { Answer } from "#lib/answer/answer.ts";
import type { Chart } from "#lib/answer/chart-data.ts";
import { formatDate } from "#lib/slack/format-date.ts";
import type { Box } from "./boxes.ts";
import { capital, chartWords, unitName } from "./chart-words.ts";
import { type Fonts, fitText, type PlacedText, placeText, widthOf } from "./scene.ts";
import { shortValue } from "./short-value.ts";
import { isLogarithmic } from "./value-axis.ts";

type Locale = Answer["locale"];

/** In logical pixels; a picture has two of its own for each. */
export const size = { width: 600, height: 337.5 } as const;
const margin = 18;
const title = { size: 17, ink: "text", isBold: true } as const;
const smallest = 13;
const subtitle = { size: 11.5, ink: "quiet" } as const;
const footer = { size: 10.5, ink: "quiet" } as const;

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
function unnamed({ chart, locale }: Pick<Drawn, "chart" | "locale">, labels: readonly PlacedText[]) {
  const words = chartWords(locale);
  const beside = chart.seen.filter(({ isFitted }) => !isFitted);
  const isNamed = labels.some(({ role, ink }) => role === "label" && ink === "quiet");
  const hasBoth = beside.length > 0 && beside.length < chart.seen.length;
  const levels = new Set(chart.paths.flatMap(({ bands }) => bands.map(({ level }) => level)));
  const areNamed = labels.some(({ role }) => role === "band");
  const said = [...levels].map((level) => shortValue(level, "fraction", locale)).join(", ");
  return [
    ...(hasBoth ? [words.beside(isNamed ? 0 : beside.length)] : []),
    ...(levels.size > 0 && !areNamed ? [words.bands(said)] : []),
  ];
}

/** Title, unit and what needs a key, method and data's date. @param labels what is named in the plot */
export function frameTexts(
  { chart, locale, fonts, asOf }: Drawn,
  labels: readonly PlacedText[],
): readonly PlacedText[] {
  const words = chartWords(locale);
  const inside = size.width - 2 * margin;
  const shrunk = (title.size * inside) / widthOf(chart.title, title, fonts);
  const style = { ...title, size: Math.max(smallest, Math.min(title.size, shrunk)) };
  const unit = [unitName(chart.unit, locale), ...(isLogarithmic(chart) ? [words.logScale] : [])].join(", ");
  const about = [unit, ...unnamed({ chart, locale }, labels)].join(" · ");
  const method = chart.method === undefined ? [] : [words.method(chart.method)];
  const made = capital([...method, words.dataOf(formatDate(asOf, locale))].join(" · "));
  const name = "AI Cost";
  return [
    placeText(
      { ...style, text: fitText(chart.title, inside, style, fonts), role: "title", x: margin, y: 32 },
      fonts,
    ),
    placeText(
      { ...subtitle, text: fitText(about, inside, subtitle, fonts), role: "subtitle", x: margin, y: 51 },
      fonts,
    ),
    placeText(
      {
        ...footer,
        text: fitText(made, inside - 60, footer, fonts),
        role: "footer",
        x: margin,
        y: size.height - 14,
      },
      fonts,
    ),
    placeText(
      {
        ...footer,
        text: name,
        isBold: true,
        role: "footer",
        x: size.width - margin,
        y: size.height - 14,
        anchor: "end",
      },
      fonts,
    ),
  ];
}
