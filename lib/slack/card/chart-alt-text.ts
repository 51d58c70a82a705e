import type { Answer } from "#lib/answer/answer.ts";
import { dataOf, formatDate } from "#lib/format/format-date.ts";
import { formatBare, formatValue } from "#lib/format/format-value.ts";
import { clip } from "#lib/slack/block-limits.ts";
import { monthOf, yearOf } from "#lib/when/when.ts";
import { wordsOf } from "#lib/words/words.ts";

type Chart = NonNullable<Answer["chart"]>;

/** What Slack accepts as the alternative text of an image, in characters. */
const mostCharacters = 2000;
/** As many observations as are told one by one. */
const mostSeen = 12;

/**
 * What a chart shows, in words and with its figures, for who does not see it; `undefined` where there is no chart.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/image-block
 */
export function chartAltText({
  chart,
  figures = [],
  locale,
  asOf,
}: Pick<Answer, "chart" | "locale" | "asOf"> & Partial<Pick<Answer, "figures">>): string | undefined {
  if (chart === undefined) return undefined;
  const words = wordsOf(locale).messages.chart;
  const parts = [
    `${words.chartOf}: ${chart.title}`,
    ...chart.callOuts.map((callOut) => dayOf(callOut, figures, locale) ?? calledOut(callOut, chart, locale)),
    ...chart.claims.map((claim) => `${words.line(claim.by)}: ${courseOf(claim, chart, locale)}`),
    ...earlierPart(chart, locale),
    ...seenParts(chart, locale),
    ...(chart.method === undefined ? [] : [`${words.method}: ${chart.method}`]),
    capital(dataOf(asOf, locale)),
  ];
  return clip(`${parts.join(". ")}.`, mostCharacters);
}

/** From which value a claim goes to which. */
function courseOf({ line }: Chart["claims"][number], { unit }: Chart, locale: Answer["locale"]): string {
  const ends = [line.at(0), line.at(-1)].flatMap((at) =>
    at === undefined ? [] : [{ year: String(yearOf(at[0])), value: at[1] }],
  );
  const [start, end] = ends;
  if (end !== undefined && start?.value === 1 && unit === `of its cost in ${start.year}`) {
    return wordsOf(locale).messages.chart.sinceCost(
      start.year,
      formatBare(end.value, unit, locale),
      end.year,
    );
  }
  return ends.map(({ year, value }) => `${formatValue(value, unit, locale)} (${year})`).join(" → ");
}

/** Where a day is what was asked for: that day, and the days between which it lies. */
function dayOf(
  { figure }: Chart["callOuts"][number],
  figures: Answer["figures"],
  locale: Answer["locale"],
): string | undefined {
  const found = figures.find(({ id, unit }) => id === figure && unit === "day");
  if (found === undefined) return undefined;
  const told = ({ label, date = "" }: Answer["figures"][number]) => `${label} ${formatDate(date, locale)}`;
  const ends = figures.filter(({ explains }) => explains === figure).map(told);
  return `${told(found)}${ends.length === 0 ? "" : ` (${ends.join(" ")})`}`;
}

/** What the forecast was in the digest before, on the day to which both are drawn. */
function earlierPart({ earlier, unit }: Chart, locale: Answer["locale"]): readonly string[] {
  const [day, value] = [earlier?.days.at(-1), earlier?.median.at(-1)];
  if (day === undefined || value === undefined) return [];
  return [
    `${wordsOf(locale).messages.chart.earlier}, ${formatDate(day, locale)}: ${formatValue(value, unit, locale)}`,
  ];
}

function calledOut(
  { label, date, value, range }: Chart["callOuts"][number],
  { unit }: Chart,
  locale: Answer["locale"],
): string {
  const words = wordsOf(locale).messages;
  const say = (number: number) => formatValue(number, unit, locale);
  const within =
    range === undefined
      ? ""
      : ` (${words.range(formatValue(range.level, "fraction", locale))}: ${say(range.low)} ${words.to} ${say(range.high)})`;
  return `${label}, ${formatDate(date, locale)}: ${say(value)}${within}`;
}

/** The newest observations, oldest first; those that were fitted before the others. */
function seenParts({ seen, unit }: Chart, locale: Answer["locale"]): readonly string[] {
  const words = wordsOf(locale).messages.chart;
  const told = (isFitted: boolean) =>
    seen
      .filter((one) => one.isFitted === isFitted)
      .slice(-mostSeen)
      .map(({ date, value, label }) =>
        [
          ...(label === undefined ? [] : [label]),
          `${monthOf(date)}: ${formatValue(value, unit, locale)}`,
        ].join(" "),
      );
  const list = (name: string, all: readonly string[]) =>
    all.length === 0 ? [] : [`${name}: ${all.join("; ")}`];
  return [...list(words.seen, told(true)), ...list(words.beside, told(false))];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
