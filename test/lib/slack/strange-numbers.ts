import type { Answer, Figure } from "#lib/answer/answer.ts";
import { stepsOf } from "#lib/answer/cost/span-steps.ts";
import { firstKnown } from "#lib/answer/talk/decline.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { formatDate } from "#lib/format/format-date.ts";
import { formatBare, formatGiven, formatValue, unitAfter } from "#lib/format/format-value.ts";
import type { Query } from "#lib/query/query.ts";
import type { Message } from "#lib/slack/card/answer-message.ts";
import { valueText } from "#lib/slack/card/figure-lines.ts";
import { templatePhrases } from "./template-phrases.ts";

const phrases = templatePhrases();
const patterns = new Map<string, RegExp>();

/**
 * The numbers of a message that come from nowhere, each with what stands around it.
 *
 * A number may be a figure of the answer (its value, the ends and levels of its ranges, its date), an assumption, a
 * number of the question or of how it was read, part of a source's title, address or day, of a phrase that the
 * templates and the catalogue hold, or how many disagreements there are, in the one phrase that says so.
 */
export function strangeNumbers(query: Query, answer: Answer, message: Message): string[] {
  const known = longestFirst([
    ...phrases,
    ...figureTexts(answer),
    ...askedTexts(query, answer),
    ...sourceTexts(answer),
    ...countTexts(answer),
  ]);
  const lines = [message.text, ...textsIn(message.blocks)].flatMap((text) => plain(text).split("\n"));
  return [...new Set(lines)].flatMap((line) => {
    const rest = without(line, known);
    const found = /\p{N}/u.exec(rest);
    return found === null ? [] : [`${rest.slice(Math.max(0, found.index - 30), found.index + 30)} | ${line}`];
  });
}

function figureTexts({ figures, assumptions, asOf, locale }: Answer): string[] {
  const dates = [asOf, ...figures.flatMap(({ date }) => date ?? [])];
  return [
    ...figures.flatMap((figure) => [valueText(figure, locale), ...rangeTexts(figure, locale)]),
    ...figures.filter(({ group }) => group === "row").flatMap((figure) => tableTexts(figure, locale)),
    ...dates.flatMap((date) => [date, formatDate(date, locale)]),
    ...assumptions.flatMap(({ value, unit = "" }) =>
      typeof value === "number"
        ? [formatValue(value, unit, locale), formatGiven(value, unit, locale)]
        : [value],
    ),
  ];
}

function rangeTexts({ ranges = [], unit }: Figure, locale: Answer["locale"]): string[] {
  return ranges.flatMap(({ level, low, high }) => [
    formatValue(level, "fraction", locale),
    formatValue(low, unit, locale),
    formatValue(high, unit, locale),
  ]);
}

/** In a table the unit stands under the head, and a long head over several lines. */
function tableTexts({ value, unit, column = "", ranges = [] }: Figure, locale: Answer["locale"]): string[] {
  const values = [value, ...ranges.flatMap(({ low, high }) => [low, high])];
  return [
    ...values.map((one) => formatBare(one, unit, locale)),
    unitAfter(unit, locale),
    ...column.split(" "),
  ];
}

/** The question's own numbers, as typed and as read, and the dates that it stands for. */
function askedTexts(query: Query, { echo, examples, title, locale }: Answer): string[] {
  const values = textsIn(query).concat(JSON.stringify(query));
  const steps = "when" in query && query.when !== undefined ? stepsOf(query.when) : [];
  const named = catalogue.systems.filter(({ id, name }) => values.includes(id) || name[locale] === title);
  const numbers = [echo, ...values].flatMap(
    (text) => text.match(/[$]?\p{N}[\p{N}.,:-]*\p{N}%?|\p{N}%?/gu) ?? [],
  );
  return [
    echo,
    ...examples,
    ...values,
    ...steps,
    ...numbers,
    ...named.flatMap((system) => firstKnown(system) ?? []),
  ];
}

/** Counted here from the figures, so that another number in the same words is found. */
function countTexts({ figures, locale }: Answer): string[] {
  const count = figures.filter(({ group, explains }) => group === "contradiction" && explains === undefined);
  return [locale === "en" ? `disagree in ${count.length} places` : `trái nhau ở ${count.length} chỗ`];
}

function sourceTexts({ sources, locale }: Answer): string[] {
  return sources.flatMap(({ title, address, read }) => [
    title,
    address,
    encodeURI(decodeURI(address)).replaceAll("|", "%7C"),
    formatDate(read, locale),
  ]);
}

/** Nothing else may touch the digits of what is taken away: `$3` is not in `$3,060`. */
function without(line: string, known: readonly string[]): string {
  let rest = line;
  for (const text of known) {
    if (!/\p{N}/u.test(rest)) return rest;
    if (rest.includes(text)) rest = rest.replace(patternOf(text), " ");
  }
  return rest;
}

function patternOf(text: string): RegExp {
  const known = patterns.get(text);
  if (known !== undefined) return known;
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const made = new RegExp(`(?<!\\p{N}|\\p{N}[.,])${escaped}(?!\\p{N}|[.,]\\p{N})`, "gu");
  patterns.set(text, made);
  return made;
}

function longestFirst(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => /\p{N}/u.test(text)))].sort((a, b) => b.length - a.length);
}

/** A text without marks and escapes. */
function plain(text: string): string {
  return text.replaceAll("*", "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
