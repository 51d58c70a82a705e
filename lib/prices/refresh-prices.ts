import type { Catalogue } from "#lib/catalogue/open-catalogue.ts";
import { type Feed, readFeeds } from "./feed.ts";
import { makeNextVersion } from "./next-version.ts";
import { dayOf } from "./price-observation.ts";
import type { Edition, PriceVersion } from "./price-version.ts";
import type { RefreshReport } from "./refresh-report.ts";

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
