import type { PriceVersion } from "#lib/prices/price-version.ts";
import type { PriceStore } from "#lib/prices/refresh-prices.ts";
import type { RefreshReport } from "#lib/prices/refresh-report.ts";

/** The versions in memory, oldest first, and the last report. */
export interface MemoryPriceStore extends PriceStore {
  readonly versions: readonly PriceVersion[];
  readonly reports: readonly RefreshReport[];
}

/** A store that passes the same contract as the one in DynamoDB. */
export function memoryPriceStore(): MemoryPriceStore {
  const versions: PriceVersion[] = [];
  const reports: RefreshReport[] = [];
  return {
    versions,
    reports,
    currentPrices: async () => versions.at(-1),
    async publish(version) {
      if (version.sequence !== versions.length + 1) return "taken";
      versions.push(structuredClone(version));
      return "published";
    },
    async versionsSince(day) {
      const before = versions.findLastIndex(({ madeAt }) => madeAt < day);
      return versions.slice(Math.max(before, 0));
    },
    versionsFrom: async (sequence) => versions.filter((version) => version.sequence >= sequence),
    async keepReport(report) {
      reports.splice(0, reports.length, report);
    },
  };
}
