import { refreshLines } from "#lib/config.ts";
import type { Log } from "#lib/log.ts";
import type { RefreshReport } from "#lib/prices/refresh-report.ts";

/** One line for the refresh, and an alarm for each feed that failed and each row that was quarantined. */
export function logRefresh(log: Log, report: RefreshReport): void {
  const { sequence, isNewVersion, observations, added, changes, feeds, quarantined } = report;
  for (const feed of feeds)
    if (!feed.isRead) log.error(refreshLines.feedFailed, { ...feed, standing: sequence });
  for (const row of quarantined) log.error(refreshLines.quarantined, { ...row });
  const read = feeds.filter(({ isRead }) => isRead);
  log.info(refreshLines.refreshed, {
    isWhole: read.length === feeds.length,
    sequence,
    isNewVersion,
    observations,
    added,
    changes: changes.length,
    read,
  });
}
