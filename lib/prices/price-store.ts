import type { PriceVersion } from "./price-version.ts";
import type { RefreshReport } from "./refresh-report.ts";

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
