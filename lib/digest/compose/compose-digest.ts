import type { Answer } from "#lib/answer/answer.ts";
import { pictureId } from "#lib/answer/answer-id.ts";
import type { AnswerCache, Answering, LoggedChanges, LoggedMove } from "#lib/answer/answering.ts";
import { attempt } from "#lib/answer/attempt.ts";
import { packagedData } from "#lib/answer/data.ts";
import { systemName } from "#lib/answer/parts/named-system.ts";
import { findSystem } from "#lib/catalogue/catalogue.ts";
import { nameData, dataVersion as packaged, parseDataName } from "#lib/catalogue/data-version.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type {
  Digest,
  DigestPicture,
  HeadlineFigure,
  Milestone,
  Mover,
  OwnForecast,
} from "#lib/digest/digest.ts";
import type { Composed } from "#lib/digest/digest-ports.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import type { Locale } from "#lib/words/locale.ts";
import { headlineQuery } from "./headline-query.ts";
import { scoreClaims } from "./score-forecasts.ts";
import type { Snapshot } from "./snapshot.ts";
import { type SnapshotParts, takeSnapshot } from "./take-snapshot.ts";

export interface ComposeParts extends SnapshotParts {
  /** What changed after a version, or in the last week where none was seen; absent when nothing was ever published. */
  changesAfter(version: number | undefined): Promise<LoggedChanges | undefined>;
  /** absent: charts are served nowhere */
  readonly pictures?: PictureDesk | undefined;
}

/** The system that a digest opens with where its owner named none. */
const usualSystem = "gpt3";
const mostMovers = 3;

/** The digest of a subscription as it would be sent now. */
export async function composeDigest(subscription: Subscription, parts: ComposeParts): Promise<Composed> {
  const { topics, seenVersion, locale, only } = subscription;
  const changes = await parts.changesAfter(seenVersion);
  const version = changes?.versions.last ?? 0;
  const system = topics[0] ?? usualSystem;
  const snapshot = await takeSnapshot({ system, version }, parts);
  const before =
    seenVersion === undefined || seenVersion === version
      ? undefined
      : await parts.snapshots.get({ system, version: seenVersion });
  const isFirst = seenVersion === undefined;
  const digest = digestOf({ snapshot, before, changes, topics, locale, isFirst });
  if (digest.isQuiet) return { digest: only ? undefined : digest, version };
  const seen = seenVersion === version ? snapshot : before;
  const picture = parts.pictures && (await digestPicture(snapshot, seen, { locale, desk: parts.pictures }));
  return { digest: { ...digest, picture }, version };
}

interface DigestParts {
  readonly snapshot: Snapshot;
  readonly before: Snapshot | undefined;
  readonly changes: LoggedChanges | undefined;
  readonly topics: readonly string[];
  readonly locale: Locale;
  /** there was no digest before: nothing of it can be old news */
  readonly isFirst: boolean;
}

function digestOf({ snapshot, before, changes, topics, locale, isFirst }: DigestParts): Digest {
  const isAbout = ({ system }: { readonly system: string }) => topics.length === 0 || topics.includes(system);
  const moves = changes?.prices.filter(isAbout) ?? [];
  const claims = new Set(
    changes?.claims.filter(isAbout).map(({ system }) => systemName(system, { data: packagedData, locale })),
  );
  const headline = headlineOf(snapshot, { before, moves: changes?.prices ?? [], locale });
  const scored = scoreClaims(changes?.since, { isAbout, locale });
  const revised = (["catalogue", "method"] as const).filter(
    (part) => changes?.[part] !== undefined || isRevised(part, snapshot, before),
  );
  const ownForecasts = ownForecastsOf(snapshot, before, locale);
  const isMoved = headline?.before !== undefined && headline.before !== headline.value;
  const { methodVersion, version } = snapshot;
  return {
    locale,
    about: topics.map((id) => systemName(id, { data: packagedData, locale })),
    since: changes?.since,
    movers: moves.slice(0, mostMovers).map((move) => moverOf(move, locale)),
    otherMoves: Math.max(0, moves.length - mostMovers),
    headline,
    listed: listedOf(snapshot, locale),
    asked: headlineQuery(moves[0]?.system, snapshot),
    claims: [...claims],
    revised,
    milestone: milestoneOf(snapshot, locale),
    scored,
    ownForecasts,
    isQuiet:
      !isFirst &&
      !isMoved &&
      moves.length + claims.size + scored.length + revised.length + (ownForecasts?.length ?? 0) === 0,
    asOf: changes?.versions.day ?? catalogueOf(snapshot).slice(0, "YYYY-MM-DD".length),
    dataVersion: nameData({ catalogue: catalogueOf(snapshot), prices: version }),
    methodVersion,
  };
}

/** Whether our own data files or methods are others than those of the digest before. */
function isRevised(part: "catalogue" | "method", now: Snapshot, before: Snapshot | undefined): boolean {
  if (before === undefined) return false;
  if (part === "method") return now.methodVersion !== before.methodVersion;
  return catalogueOf(now) !== catalogueOf(before);
}

/** The version of the data files, without that of the prices over them. */
function catalogueOf({ dataVersion }: Snapshot): string {
  return parseDataName(dataVersion).catalogue;
}

/** Those that the digest before could not know; a first digest has no news of that kind. */
function ownForecastsOf(
  { system, scored = [] }: Snapshot,
  before: Snapshot | undefined,
  locale: Locale,
): readonly OwnForecast[] | undefined {
  if (scored.length === 0) return undefined;
  const known = new Set((before?.scored ?? scored).map(({ date }) => date));
  return scored
    .filter(({ date }) => !known.has(date))
    .map((one) => ({ ...one, name: systemName(system, { data: packagedData, locale }) }));
}

interface HeadlineParts {
  readonly before: Snapshot | undefined;
  readonly moves: readonly LoggedMove[];
  readonly locale: Locale;
}

/** A forecast for another day than that of the digest before is no change of it. */
function headlineOf(
  { system, forecast }: Snapshot,
  { before, moves, locale }: HeadlineParts,
): HeadlineFigure | undefined {
  if (forecast === undefined) return undefined;
  const isSame = before?.forecast?.date === forecast.date && before.forecast.unit === forecast.unit;
  return {
    ...forecast,
    name: systemName(system, { data: packagedData, locale }),
    before: isSame ? before.forecast?.value : undefined,
    inputs: moves.filter((move) => move.system === system).map((move) => moverOf(move, locale).name),
  };
}

function milestoneOf({ system, milestone }: Snapshot, locale: Locale): Milestone | undefined {
  return milestone && { ...milestone, name: systemName(system, { data: packagedData, locale }) };
}

/** A price that moved, by its name in a language. */
function moverOf({ system, series, old, new: now }: LoggedMove, locale: Locale): Mover {
  const { listPrice, series: all = [] } = findSystem(system) ?? {};
  const own = sideOf({ listPrice, series: all }, series)?.name[locale];
  const { value, unit, date, source, item } = now;
  const name = `${systemName(system, { data: packagedData, locale })}, ${own ?? item}`;
  return { name, before: old.value, now: value, unit, date, source };
}

function sideOf({ listPrice, series = [] }: Pick<System, "listPrice" | "series">, id: string) {
  return [listPrice?.input, listPrice?.output, ...series].find((one) => one?.id === id);
}

/** What a model is listed at, where nothing is forecast of it. */
function listedOf({ system, prices = [] }: Snapshot, locale: Locale): Digest["listed"] {
  const known = findSystem(system);
  if (known === undefined || prices.length === 0) return undefined;
  return {
    name: systemName(system, { data: packagedData, locale }),
    prices: prices.map(({ series, ...price }) => ({
      ...price,
      name: sideOf(known, series)?.name[locale] ?? series,
    })),
  };
}

export interface PictureDesk {
  readonly answering: Answering;
  /** where charts are read from by their id */
  readonly answers: Pick<AnswerCache, "put">;
  readonly idKey: string;
}

/**
 * The chart of the forecast that a digest tells, with the line of the digest before; absent where there is none, where it
 * could not be stored, or where it would show another figure than the one that is told.
 *
 * @param before the snapshot that this reader saw last
 */
export async function digestPicture(
  { system, version, forecast }: Snapshot,
  before: Snapshot | undefined,
  { locale, desk }: { readonly locale: Locale; readonly desk: PictureDesk },
): Promise<DigestPicture | undefined> {
  if (forecast === undefined) return undefined;
  const when = forecast.date.slice(0, "YYYY".length);
  const data = nameData({ catalogue: packaged, prices: version });
  const asked = await attempt(() => desk.answering({ intent: "forecast.cost", system, when }, locale, data));
  if (!asked.isDone || !isStored(asked.value.cache) || !shows(asked.value.answer, forecast)) return undefined;
  const { id, answer } = asked.value;
  const { chart } = answer;
  if (chart === undefined || before?.line === undefined || before.forecast?.unit !== chart.unit)
    return chart && { id, answer };
  const picture = { ...answer, chart: { ...chart, earlier: before.line } };
  const own = pictureId({ answer: id, before: before.version, locale }, desk.idKey);
  const kept = await attempt(() => desk.answers.put(own, picture));
  return kept.isDone ? { id: own, answer: picture } : undefined;
}

function isStored(cache: "hit" | "miss" | "down" | "off"): boolean {
  return cache === "hit" || cache === "miss";
}

/** Another method than that of the snapshot draws another figure. */
function shows({ figures }: Answer, { value, date }: NonNullable<Snapshot["forecast"]>): boolean {
  return figures.some((figure) => figure.id === "median" && figure.value === value && figure.date === date);
}
