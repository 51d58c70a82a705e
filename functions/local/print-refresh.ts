import type { FeedReport, RefreshReport } from "#lib/prices/refresh-report.ts";

/** What a refresh did, as a person reads it: failures and quarantined prices say what stands in their place. */
export function printRefresh(report: RefreshReport): string {
  const { sequence, isNewVersion, observations, added, changes, feeds, quarantined } = report;
  const version =
    sequence === undefined ? "No prices were ever published." : `Version ${sequence} of the prices`;
  const news = isNewVersion ? `is new: ${added} added, ${changes.length} changed` : "stands: nothing changed";
  const failed = feeds.filter(({ isRead }) => !isRead).map(({ feed }) => feed);
  return [
    sequence === undefined ? version : `${version} ${news}. ${observations} prices are published.`,
    ...changes.map(
      ({ series, against, old, new: now, feed }) =>
        `  ${series}: ${old.value} → ${now.value} ${now.unit} (${feed}, ${now.date}; before: ${against})`,
    ),
    "",
    "Feeds",
    ...feeds.map((feed) => `  ${feed.feed.padEnd(22)}${printFeed(feed)}`),
    ...(failed.length > 0
      ? [
          "",
          `What failed changed nothing: yesterday's data stand, or the catalogue's (${failed.join(", ")}).`,
        ]
      : []),
    ...(quarantined.length > 0 ? ["", "Quarantined: what was published before stands"] : []),
    ...quarantined.map(
      ({ series, reason, published, read, feed }) =>
        `  ${series}: ${reason} (${feed} says ${read ? `${read.value} ${read.unit}` : "nothing"}; published: ${published?.value ?? "nothing"})`,
    ),
  ].join("\n");
}

function printFeed(feed: FeedReport): string {
  if (!feed.isRead) return `failed, ${feed.code}: ${feed.message}`;
  const { readings, unmapped, leftOut } = feed;
  const others = unmapped > 0 ? `; ${unmapped} models are not in the catalogue` : "";
  const out = leftOut.map(({ item, reason }) => `${item} (${reason})`).join(", ");
  return `${readings} prices${others}${out === "" ? "" : `; left out: ${out}`}`;
}
