import { dayOf, type PriceObservation, systemIdOf } from "./price-observation.ts";
import type { PriceChange, PriceVersion, Quarantined } from "./price-version.ts";

/** A published price that is another one now than on the day asked about. */
interface PriceMove {
  readonly system: string;
  readonly series: string;
  readonly old: PriceObservation;
  readonly new: PriceObservation;
  /** the new price over the old one */
  readonly times: number;
}

/** A published claim that was added, taken out or revised; its terms as texts to compare. */
interface ClaimChange {
  readonly system: string;
  readonly claim: string;
  readonly old?: string | undefined;
  readonly new?: string | undefined;
}

/** A row that was set aside on the way here. */
type SetAside = Quarantined & { readonly system: string };

/** What is different now from a day: prices, claims, data files and methods apart, each with its own reason. */
export interface Changes {
  /** the day from which the log can say it: the one asked about, or that of the first version */
  readonly since: string;
  /** numbers of the first and the last, and the day on which the last was made */
  readonly versions: { readonly first: number; readonly last: number; readonly day: string };
  /** the market: what moved most comes first */
  readonly prices: readonly PriceMove[];
  /** no move: where the first reading and the catalogue differ */
  readonly corrections: readonly (PriceChange & { readonly system: string })[];
  readonly added: readonly PriceObservation[];
  readonly claims: readonly ClaimChange[];
  /** the data files of the catalogue */
  readonly catalogue?: { readonly old: string; readonly new: string } | undefined;
  readonly method?: { readonly old: string; readonly new: string } | undefined;
  readonly quarantined: readonly SetAside[];
}

/**
 * What changed since a day, from the log of versions. A price that went up and came back did not change.
 *
 * @param log oldest first, after the version that was current when the day began, if there was one
 * @param day `YYYY-MM-DD`
 * @returns absent when nothing was ever published
 */
export function changesSince(log: readonly PriceVersion[], day: string): Changes | undefined {
  const [first] = log;
  return first && first.madeAt < day
    ? { ...changesFrom(first, log.slice(1)), since: day }
    : changesOfAll(log);
}

/**
 * What changed after a version, such as the one that a reader saw last.
 *
 * @param log oldest first, from that version on
 * @param sequence its number; 0: nothing was seen
 * @returns absent when nothing was ever published
 */
export function changesAfter(log: readonly PriceVersion[], sequence: number): Changes | undefined {
  const [first] = log;
  return first && first.sequence <= sequence ? changesFrom(first, log.slice(1)) : changesOfAll(log);
}

/** The prices of the first version of all were added; what moved, moved after it. */
function changesOfAll(log: readonly PriceVersion[]): Changes | undefined {
  const [first] = log;
  if (first === undefined) return undefined;
  const { added, corrections, quarantined } = changesFrom({ ...first, observations: [] }, log);
  return { ...changesFrom(first, log.slice(1)), added, corrections, quarantined };
}

function changesFrom(first: PriceVersion, after: readonly PriceVersion[]): Changes {
  const last = after.at(-1) ?? first;
  const old = new Map(first.observations.map((one) => [one.series, one]));
  return {
    since: dayOf(first.madeAt),
    versions: { first: first.sequence, last: last.sequence, day: dayOf(last.madeAt) },
    prices: last.observations.flatMap((one) => moveOf(old.get(one.series), one)).sort(byMove),
    corrections: after.flatMap(({ changes }) => changes.filter(isCorrection).map(withSystem)),
    added: last.observations.filter(({ series }) => !old.has(series)),
    claims: claimChanges(first.edition.claims, last.edition.claims),
    catalogue: revision(first.edition.catalogue, last.edition.catalogue),
    method: revision(first.edition.method, last.edition.method),
    quarantined: lastOfEach(after.flatMap(({ quarantined }) => quarantined)).map(withSystem),
  };
}

/** The part of the changes that is about one system; revisions of data files and methods are about all. */
export function changesOf(changes: Changes, system: string): Changes {
  const isOf = (one: { readonly system: string }) => one.system === system;
  return {
    ...changes,
    prices: changes.prices.filter(isOf),
    corrections: changes.corrections.filter(isOf),
    added: changes.added.filter(({ series }) => systemIdOf(series) === system),
    claims: changes.claims.filter(isOf),
    quarantined: changes.quarantined.filter(isOf),
  };
}

function moveOf(old: PriceObservation | undefined, now: PriceObservation): PriceMove[] {
  if (old === undefined || old.value === now.value) return [];
  const { series } = now;
  return [{ system: systemIdOf(series), series, old, new: now, times: now.value / old.value }];
}

function byMove(a: PriceMove, b: PriceMove): number {
  return Math.abs(Math.log(b.times)) - Math.abs(Math.log(a.times)) || (a.series < b.series ? -1 : 1);
}

function isCorrection({ against }: PriceChange): boolean {
  return against === "catalogue";
}

function withSystem<T extends { readonly series: string }>(one: T): T & { readonly system: string } {
  return { ...one, system: systemIdOf(one.series) };
}

function lastOfEach(rows: readonly Quarantined[]): readonly Quarantined[] {
  return [...new Map(rows.map((row) => [`${row.feed} ${row.series}`, row])).values()];
}

function revision(old: string, now: string): { readonly old: string; readonly new: string } | undefined {
  return old === now ? undefined : { old, new: now };
}

function claimChanges(
  old: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly ClaimChange[] {
  const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return ids
    .filter((id) => old[id] !== now[id])
    .map((id) => ({ system: systemIdOf(id), claim: id, old: old[id], new: now[id] }));
}
