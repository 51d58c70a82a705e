import type {
  Digest,
  HeadlineFigure,
  Milestone,
  Mover,
  OwnForecast,
  ScoredClaim,
} from "#lib/digest/digest.ts";
import { formatApart } from "#lib/format/format-apart.ts";
import { formatDate } from "#lib/format/format-date.ts";
import { formatUnit } from "#lib/format/format-unit.ts";
import { formatValue } from "#lib/format/format-value.ts";
import { yearOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

type Locale = Digest["locale"];

/** A price as a row: its name, what it was, what it is, and by how much that is more or less. */
export function moverCells({ name, before, now, unit }: Mover, locale: Locale): readonly string[] {
  const [old = "", value = ""] = formatApart([before, now], unit, locale);
  return [name, old, value, `${arrowOf(before, now)} ${percentOf(before, now, locale)}`];
}

/** `GPT-5, input: $1.25 → $1 per million tokens ▼ 20%` */
export function moverLine(mover: Mover, locale: Locale): string {
  const [name, before = "", now, change] = moverCells(mover, locale);
  return `${name}: ${bareValue(before, mover.unit, locale)} → ${now} ${change}`;
}

/** The same as a sentence, such as `GPT-5, input: down 20%, from $1.25 to $1 per million tokens, since …` */
export function moverSentence(mover: Mover, since: string | undefined, locale: Locale): string {
  const { name, before, now, unit } = mover;
  const [, old = "", value = ""] = moverCells(mover, locale);
  return wordsInDetail(locale).digestPost.moved({
    name,
    isUp: now > before,
    percent: percentOf(before, now, locale),
    before: bareValue(old, unit, locale),
    now: value,
    since: since === undefined ? undefined : formatDate(since, locale),
  });
}

/** The forecast, its range, and how it differs from the digest before, as a sentence. */
export function headlineSentence(
  { name, date, value, unit, range, before }: HeadlineFigure,
  locale: Locale,
): string {
  const words = wordsInDetail(locale).digestPost;
  const show = (one: number) => formatValue(one, unit, locale);
  const [shown = "", old = ""] = formatApart([value, before ?? value], unit, locale);
  const is = words.forecastIs({ name, day: formatDate(date, locale), value: shown });
  const ends =
    range === undefined
      ? ""
      : words.range({ level: percent(range.level, locale), low: show(range.low), high: show(range.high) });
  return `${is}${ends}${before === undefined ? "" : changeOf({ value, before, old }, locale)}.`;
}

/** `GPT-5: input $1.25 per million tokens; output $10 per million tokens (list price of …)` */
export function listedLine({ name, prices }: NonNullable<Digest["listed"]>, locale: Locale): string {
  const [first] = prices;
  return wordsInDetail(locale).digestPost.listed({
    name,
    prices: prices.map((one) => `${one.name} ${formatValue(one.value, one.unit, locale)}`).join("; "),
    day: formatDate(first?.date ?? "", locale),
    source: first?.source.title ?? "",
  });
}

function changeOf(
  { value, before, old }: { readonly value: number; readonly before: number; readonly old: string },
  locale: Locale,
): string {
  const words = wordsInDetail(locale).digestPost;
  if (before === value) return words.unchanged;
  return words.changed({
    isUp: value > before,
    percent: percentOf(before, value, locale),
    before: old,
  });
}

/** `Next milestone, GPT-3-level training: below $5,000 in 2027, 80%: 2025-2032.` */
export function milestoneLine(milestone: Milestone, locale: Locale): string {
  const { name, threshold, unit, median, level, earliest, latest } = milestone;
  const words = wordsInDetail(locale).digestPost;
  const next = words.milestone({
    name,
    threshold: formatValue(threshold, unit, locale),
    year: String(yearOf(median)),
  });
  if (earliest === undefined) return `${next}.`;
  const end = latest === undefined ? undefined : String(yearOf(latest));
  const between = { level: percent(level, locale), earliest: String(yearOf(earliest)), latest: end };
  return `${next}${words.between(between)}.`;
}

/** What a claim said, and what came. */
export function scoredLine({ name, by, claimed, observed, unit, date }: ScoredClaim, locale: Locale): string {
  const show = (one: number) => formatValue(one, unit, locale);
  const said = wordsInDetail(locale).digestPost.scored({
    by,
    claimed: show(claimed),
    observed: show(observed),
  });
  return `${name}: ${said} (${formatDate(date, locale)}).`;
}

/** What we had forecast, and what came. */
export function ownForecastLine(
  { name, madeOn, date, forecast, observed, unit }: OwnForecast,
  locale: Locale,
): string {
  const show = (one: number) => formatValue(one, unit, locale);
  const times = Math.max(forecast / observed, observed / forecast);
  return wordsInDetail(locale).digestPost.ownForecast({
    name,
    made: formatDate(madeOn, locale),
    day: formatDate(date, locale),
    forecast: show(forecast),
    observed: show(observed),
    times: formatValue(times, "", locale),
  });
}

/** `▼`, or `▲` for what rose. */
export function arrowOf(before: number, now: number): string {
  return now < before ? "▼" : "▲";
}

/** By how much a value is more or less than before, without a sign. */
export function percentOf(before: number, now: number, locale: Locale): string {
  return percent(Math.abs(now / before - 1), locale);
}

function percent(fraction: number, locale: Locale): string {
  return formatValue(fraction, "fraction", locale);
}

/** A price without the words of its unit, where the same unit follows. */
function bareValue(written: string, unit: string, locale: Locale): string {
  const words = unit.startsWith("USD ") ? ` ${formatUnit(unit.slice("USD ".length), locale)}` : "";
  return words !== "" && written.endsWith(words) ? written.slice(0, -words.length) : written;
}
