import type { Answer, Cited, Figure } from "#lib/answer/answer.ts";
import type { Answered, ChangeLog, LoggedChanges, LoggedMove } from "#lib/answer/answering.ts";
import { attempt } from "#lib/answer/attempt.ts";
import { dataDay, findSystem } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { systemName } from "#lib/answer/parts/named-system.ts";
import { dataVersion, nameData } from "#lib/catalogue/data-version.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { dayOf, weekBefore } from "#lib/when/days.ts";
import type { Locale } from "#lib/words/locale.ts";
import { changeTexts as texts } from "./change-texts.ts";

/** As many moves as a reader takes in. */
const mostMoves = 6;

export interface ExplainChangeParts {
  /** absent: nothing was ever published */
  readonly changes: LoggedChanges | undefined;
  readonly locale: Locale;
}

/** What changed since a day, of one system or of all: prices, claims, data and methods each apart. */
export function explainChange(
  { system }: QueryOf<"explain.change">,
  { changes, locale }: ExplainChangeParts,
): Answer {
  const name = system === undefined ? undefined : findSystem(system)?.name[locale];
  const title = name ?? texts.title[locale];
  if (changes === undefined) return unexplained(title, texts.unrecorded[locale], locale);
  const isPublished = changes.versions.last > 0;
  const isAsked = (one: { readonly system: string }) => system === undefined || one.system === system;
  const moves = changes.prices.filter(isAsked);
  const shown = moves.slice(0, mostMoves);
  const echo = `${texts.since[locale]} ${changes.since}`;
  return draft(locale, {
    shape: "trend",
    title,
    echo: name === undefined ? echo : `${echo}: ${name}`,
    text: [
      [texts[moves.length > 0 ? "moved" : "nothing"], ...(moves.length > shown.length ? [texts.others] : [])]
        .map((sentence) => sentence[locale])
        .join(" "),
      ...(isPublished ? [] : [texts.packaged[locale]]),
    ],
    warnings: [
      ...named("claims", changes.claims.filter(isAsked), locale),
      ...(changes.catalogue ? [{ code: "catalogue-revised", text: texts.catalogue[locale] }] : []),
      ...(changes.method ? [{ code: "method-revised", text: texts.method[locale] }] : []),
      ...named("quarantined", changes.quarantined.filter(isAsked), locale),
    ],
    figures: shown.flatMap((move) => moveFigures(move, locale)),
    sources: sourcesOf(shown),
    examples: ["sources"],
    asOf:
      [isPublished ? changes.since : dataDay, ...shown.map((move) => move.new.date)].sort().at(-1) ?? dataDay,
    dataVersion: nameData({ catalogue: dataVersion, prices: changes.versions.last }),
  });
}

/** What is said while the log cannot be read. */
function unreadableChange(locale: Locale): Answer {
  return unexplained(texts.title[locale], texts.unreadable[locale], locale);
}

function unexplained(title: string, why: string, locale: Locale): Answer {
  const echo = texts.title[locale];
  return draft(locale, { shape: "decline", code: "no_data", title, echo, text: [why], examples: ["list"] });
}

function moveFigures(move: LoggedMove, locale: Locale): Figure[] {
  const { series, old, new: now, times } = move;
  const { value, unit, date } = now;
  return figuresOfParts(
    [
      { label: labelOf(move), value, unit, date, kind: "observed" },
      { id: "before", label: texts.before, value: old.value, unit, kind: "observed", source: sourceId(old) },
      { id: "times", label: texts.times, value: times, unit: "×" },
    ],
    { id: `moved:${series}`, group: "headline", source: sourceId(now), locale },
  );
}

/** The system's name and that of the series; a series that the catalogue has not goes by the name of its feed. */
function labelOf({ system, series, new: { item } }: LoggedMove) {
  const found = findSystem(system);
  const { input, output } = found?.listPrice ?? {};
  const own = [input, output, ...(found?.series ?? [])].find((one) => one?.id === series)?.name;
  const label = (locale: Locale) => `${found?.name[locale] ?? system}, ${own?.[locale] ?? item}`;
  return { en: label("en"), vi: label("vi") };
}

/** A sentence that ends in names, each once; none without names. */
function named(
  code: "claims" | "quarantined",
  changed: readonly { readonly system: string }[],
  locale: Locale,
): Answer["warnings"] {
  const names = new Set(changed.map(({ system }) => systemName(system, locale)));
  return names.size === 0 ? [] : [{ code, text: `${texts[code][locale]} ${[...names].join(", ")}.` }];
}

function sourceId({ source, readAt }: LoggedMove["new"]): string {
  return `${source.address}#${dayOf(new Date(readAt))}`;
}

function sourcesOf(moves: readonly LoggedMove[]): Cited[] {
  const prices = moves.flatMap((move) => [move.new, move.old]);
  const cited = prices.map((price): readonly [string, Cited] => {
    const id = sourceId(price);
    return [id, { id, ...price.source, read: dayOf(new Date(price.readAt)) }];
  });
  return [...new Map(cited).values()];
}

interface FromLog {
  readonly changes: ChangeLog | undefined;
  readonly locale: Locale;
  readonly now: Date;
}

/** What changed in the last week is read from the log each time: it changes with every version of the prices. */
export async function answerChange(
  query: QueryOf<"explain.change">,
  { changes, locale, now }: FromLog,
): Promise<Pick<Answered, "answer" | "cache" | "cacheError">> {
  const read = await attempt(async () => changes?.(weekBefore(now)));
  return read.isDone
    ? { answer: explainChange(query, { changes: read.value, locale }), cache: "off" }
    : { answer: unreadableChange(locale), cache: "down", cacheError: read.error };
}
