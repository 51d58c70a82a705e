import type { Catalogue } from "#lib/catalogue/open-catalogue.ts";
import { checkReadings, createLastKnown, type LastKnown, toKnownPrice } from "./check-readings.ts";
import { type Feed, type FeedResult, readFeeds } from "./feed.ts";
import { dayOf, type PriceObservation } from "./price-observation.ts";
import type { Edition, PriceChange, PriceVersion, Quarantined } from "./price-version.ts";
import type { RefreshReport } from "./refresh-report.ts";

/** How far a spot price goes before it is published again, as a fraction. */
const spotStep = 0.1;

/** 3 to 3.3, as decimals give it in binary, is a tenth. */
const rounding = 1e-9;

interface NextVersionParts {
  readonly current: PriceVersion | undefined;
  /** the versions that were current in the last week */
  readonly week: readonly PriceVersion[];
  /** the feed that counts more comes first */
  readonly results: readonly FeedResult[];
  readonly catalogue: Pick<Catalogue, "systems">;
  readonly edition: Edition;
  readonly now: Date;
}

/** What the feeds change: a version to publish when anything did, and what was quarantined in either case. */
interface Next {
  readonly version: PriceVersion | undefined;
  readonly quarantined: readonly Quarantined[];
}

/** The version that follows the current one. The same readings twice make no second one. */
export function makeNextVersion({ current, week, results, catalogue, edition, now }: NextVersionParts): Next {
  const readAt = now.toISOString();
  const published = new Map(current?.observations.map((one) => [one.series, one]));
  const known = createLastKnown(catalogue, { published, week, day: dayOf(readAt) });
  const read = results.filter(({ report }) => report.isRead);
  const checked = read.map(({ feed, readings }, at) => {
    const taken = takenFrom(feed, read.slice(0, at), published);
    return checkReadings(readings, { feed: feed.id, readAt, published, taken, lastKnown: known });
  });
  const quarantined = checked.flatMap(({ quarantined }) => quarantined);
  const moved = checked
    .flatMap(({ accepted }) => accepted)
    .filter((one) => !isAsPublished(one, published.get(one.series)))
    .sort(bySeries);
  if (moved.length === 0 && isSameEdition(current, edition)) return { version: undefined, quarantined };

  const observations = new Map([...published, ...moved.map((one) => [one.series, one] as const)]);
  const version = {
    sequence: (current?.sequence ?? 0) + 1,
    madeAt: readAt,
    edition,
    observations: [...observations.values()].sort(bySeries),
    changes: moved.flatMap((one) => changeOf(one, published, known)),
    added: moved.map(({ series }) => series).filter((series) => !published.has(series)),
    quarantined: [...quarantined],
  };
  return { version, quarantined };
}

/** A series belongs to the first feed that has it, and to the fresher one where that one published it. */
function takenFrom(
  { yieldsTo }: FeedResult["feed"],
  earlier: readonly FeedResult[],
  published: ReadonlyMap<string, PriceObservation>,
): ReadonlySet<string> {
  const read = earlier.flatMap(({ readings }) => readings);
  const theirs = [...published.values()].filter(({ feed }) => feed === yieldsTo);
  return new Set([...read, ...theirs].map(({ series }) => series));
}

function bySeries(a: PriceObservation, b: PriceObservation): number {
  return a.series < b.series ? -1 : 1;
}

/** The same price from another feed is published again: a figure names where it is read. */
function isAsPublished(one: PriceObservation, before: PriceObservation | undefined): boolean {
  if (before === undefined || before.unit !== one.unit || before.feed !== one.feed) return false;
  return one.feed === "aws-spot" ? isNear(one.value, before.value) : one.value === before.value;
}

/** Spot prices never stand still: one is news when it has left the published one by a tenth. */
function isNear(value: number, before: number): boolean {
  return Math.abs(value / before - 1) < spotStep - rounding;
}

/** Without anything published the catalogue's price is the old one; a spot price that is new has none. */
function changeOf(
  one: PriceObservation,
  published: ReadonlyMap<string, PriceObservation>,
  known: LastKnown,
): PriceChange[] {
  const before = published.get(one.series);
  const old = before ?? (one.feed === "aws-spot" ? undefined : known(one.series));
  if (old === undefined || old.value === one.value) return [];
  const { series, item, feed } = one;
  const against = before === undefined ? "catalogue" : "published";
  return [{ series, item, feed, against, old: toKnownPrice(old), new: toKnownPrice(one) }];
}

/** Claims are compared whatever their order. */
function isSameEdition(current: PriceVersion | undefined, edition: Edition): boolean {
  const parts = ({ catalogue, method, claims }: Edition) =>
    JSON.stringify([catalogue, method, Object.entries(claims).sort()]);
  return current === undefined || parts(current.edition) === parts(edition);
}

export interface RefreshParts {
  readonly feeds: readonly Feed[];
  readonly store: PriceStore;
  readonly catalogue: Pick<Catalogue, "systems">;
  readonly edition: Edition;
  readonly now: Date;
}

const weekMilliseconds = 7 * 86_400_000;

/** Another refresh at the same time is rare; one that is always ahead is a fault. */
const mostAttempts = 3;

/**
 * Read the feeds, check what they say, and publish what changed as a new version.
 *
 * A feed that fails, or a row that is quarantined, leaves what was published before. Whatever the store throws rises:
 * then nothing, or one whole version, was published.
 */
export async function refreshPrices({ feeds, store, now, ...parts }: RefreshParts): Promise<RefreshReport> {
  const results = await readFeeds(feeds, now);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const current = await store.currentPrices();
    const week = await store.versionsSince(dayOf(new Date(now.getTime() - weekMilliseconds).toISOString()));
    const { version, quarantined } = makeNextVersion({ current, week, results, now, ...parts });
    const published = version === undefined ? "nothing" : await store.publish(version);
    if (published === "taken") continue;
    const after = version ?? current;
    const report = {
      at: now.toISOString(),
      sequence: after?.sequence,
      isNewVersion: version !== undefined,
      feeds: results.map(({ report }) => report),
      observations: after?.observations.length ?? 0,
      added: version?.added.length ?? 0,
      changes: version?.changes ?? [],
      quarantined: [...quarantined],
    };
    await store.keepReport(report);
    return report;
  }
  throw new Error(`${mostAttempts} versions of the prices were taken by other refreshes.`);
}

/** What besides prices decides an answer today. */
export function readEdition(
  { systems }: Pick<Catalogue, "systems">,
  { catalogue, method }: Omit<Edition, "claims">,
): Edition {
  const claims = systems.flatMap((system) =>
    system.claims.map(({ id, by, made, from, ratePerYear, to }) => {
      const terms = [by, made, from.year, from.value, ratePerYear, to?.year, to?.value];
      return [`${system.id}/${id}`, JSON.stringify(terms)] as const;
    }),
  );
  return { catalogue, method, claims: Object.fromEntries(claims) };
}

/** Where the versions of the published prices are kept. */
export interface PriceStore {
  /** What is published now; absent before the first version. */
  currentPrices(): Promise<PriceVersion | undefined>;
  /**
   * Make a version the current one, if it follows the current one: `taken` when another one of its number was written.
   *
   * A version is written once and never changed, whoever tries, and whatever is cut off in between.
   */
  publish(version: PriceVersion): Promise<"published" | "taken">;
  /** Every version made on this day or after it, oldest first, after the one that was current when the day began. */
  versionsSince(day: string): Promise<readonly PriceVersion[]>;
  /** Every version from this number on, oldest first. */
  versionsFrom(sequence: number): Promise<readonly PriceVersion[]>;
  /** Keep what the last refresh saw, in the place of the one before. */
  keepReport(report: RefreshReport): Promise<void>;
}
