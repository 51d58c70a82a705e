import type { Answer, Cited, Figure } from "#lib/answer/answer.ts";
import type { Answered, ChangeLog, LoggedChanges, LoggedMove } from "#lib/answer/answering.ts";
import { attempt } from "#lib/answer/attempt.ts";
import type { Context } from "#lib/answer/context.ts";
import { dataDay } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { systemName } from "#lib/answer/parts/named-system.ts";
import { dataVersion, nameData } from "#lib/catalogue/data-version.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { dayOf, weekBefore } from "#lib/when/days.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** As many moves as a reader takes in. */
const mostMoves = 6;

export interface ExplainChangeParts {
  /** absent: nothing was ever published */
  readonly changes: LoggedChanges | undefined;
  readonly context: Context;
}

/** What changed since a day, of one system or of all: prices, claims, data and methods each apart. */
export function explainChange(
  { system }: QueryOf<"explain.change">,
  { changes, context }: ExplainChangeParts,
): Answer {
  const words = wordsInDetail(context.locale).explain.change;
  const name = system === undefined ? undefined : context.data.catalogue.find(system)?.name[context.locale];
  const title = name ?? words.title;
  if (changes === undefined) return declineChange(title, words.unrecorded, context);
  const isPublished = changes.versions.last > 0;
  const isAsked = (one: { readonly system: string }) => system === undefined || one.system === system;
  const moves = changes.prices.filter(isAsked);
  const shown = moves.slice(0, mostMoves);
  const echo = `${words.since} ${changes.since}`;
  return draft(context, {
    shape: "trend",
    title,
    echo: name === undefined ? echo : `${echo}: ${name}`,
    text: [
      [
        words[moves.length > 0 ? "moved" : "nothing"],
        ...(moves.length > shown.length ? [words.others] : []),
      ].join(" "),
      ...(isPublished ? [] : [words.packaged]),
    ],
    warnings: [
      ...listNames("claims", changes.claims.filter(isAsked), context),
      ...(changes.catalogue ? [{ code: "catalogue-revised", text: words.catalogue }] : []),
      ...(changes.method ? [{ code: "method-revised", text: words.method }] : []),
      ...listNames("quarantined", changes.quarantined.filter(isAsked), context),
    ],
    figures: shown.flatMap((move) => moveFigures(move, context)),
    sources: sourcesOf(shown),
    examples: ["sources"],
    asOf:
      [isPublished ? changes.since : dataDay, ...shown.map((move) => move.new.date)].sort().at(-1) ?? dataDay,
    dataVersion: nameData({ catalogue: dataVersion, prices: changes.versions.last }),
  });
}

/** What is said while the log cannot be read. */
function unreadableChange(context: Context): Answer {
  return declineChange(
    wordsInDetail(context.locale).explain.change.title,
    wordsInDetail(context.locale).explain.change.unreadable,
    context,
  );
}

function declineChange(title: string, why: string, context: Context): Answer {
  const echo = wordsInDetail(context.locale).explain.change.title;
  return draft(context, { shape: "decline", code: "no_data", title, echo, text: [why], examples: ["list"] });
}

function moveFigures(move: LoggedMove, context: Context): Figure[] {
  const { series, old, new: now, times } = move;
  const { value, unit, date } = now;
  return figuresOfParts(
    [
      { label: labelOf(move, context), value, unit, date, kind: "observed" },
      {
        id: "before",
        label: wordsInDetail(context.locale).explain.change.before,
        value: old.value,
        unit,
        kind: "observed",
        source: sourceId(old),
      },
      { id: "times", label: wordsInDetail(context.locale).explain.change.times, value: times, unit: "×" },
    ],
    { id: `moved:${series}`, group: "headline", source: sourceId(now) },
  );
}

/** The system's name and that of the series; a series that the catalogue has not goes by the name of its feed. */
function labelOf({ system, series, new: { item } }: LoggedMove, context: Context): string {
  const found = context.data.catalogue.find(system);
  const { input, output } = found?.listPrice ?? {};
  const own = [input, output, ...(found?.series ?? [])].find((one) => one?.id === series)?.name;
  return `${found?.name[context.locale] ?? system}, ${own?.[context.locale] ?? item}`;
}

/** A sentence that ends in names, each once; none without names. */
function listNames(
  code: "claims" | "quarantined",
  changed: readonly { readonly system: string }[],
  context: Context,
): Answer["warnings"] {
  const names = new Set(changed.map(({ system }) => systemName(system, context)));
  return names.size === 0
    ? []
    : [{ code, text: `${wordsInDetail(context.locale).explain.change[code]} ${[...names].join(", ")}.` }];
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
  readonly context: Context;
  readonly now: Date;
}

/** What changed in the last week is read from the log each time: it changes with every version of the prices. */
export async function answerChange(
  query: QueryOf<"explain.change">,
  { changes, context, now }: FromLog,
): Promise<Pick<Answered, "answer" | "cache" | "cacheError">> {
  const read = await attempt(async () => changes?.(weekBefore(now)));
  return read.isDone
    ? { answer: explainChange(query, { changes: read.value, context }), cache: "off" }
    : { answer: unreadableChange(context), cache: "down", cacheError: read.error };
}
