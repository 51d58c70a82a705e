import { describe, expect, it } from "vitest";
import { logRefresh } from "#functions/refresh/log-refresh.ts";
import { type CountedLines, countedLines } from "#infra/log-metrics.ts";
import type { FeedId } from "#lib/prices/price-observation.ts";
import type { RefreshReport } from "#lib/prices/refresh-report.ts";
import { recordingLog } from "#test/functions/slack/recording-log.ts";

const feeds: readonly FeedId[] = ["list-prices", "list-prices-packaged", "aws-price-list", "aws-spot"];
const jump = {
  series: "gpt5/input",
  item: "openai/gpt-5",
  feed: "list-prices",
  reason: "jump",
  readAt: "2026-11-24T06:00:00.000Z",
} as const;

/** The report of a refresh in which these feeds failed. */
const reportOf = (
  failed: readonly FeedId[],
  quarantined: RefreshReport["quarantined"] = [],
): RefreshReport => ({
  at: "2026-11-24T06:00:00.000Z",
  sequence: 3,
  isNewVersion: false,
  feeds: feeds.map((feed) =>
    failed.includes(feed)
      ? { feed, isRead: false, code: "too-slow", message: "No reply." }
      : { feed, isRead: true, readings: 3, unmapped: 0, leftOut: [] },
  ),
  observations: 80,
  added: 0,
  changes: [],
  quarantined,
});

/** How many lines of a refresh a metric counts: those that have each of its fields, as CloudWatch reads them. */
const counted = (name: CountedLines, report: RefreshReport) => {
  const log = recordingLog();
  logRefresh(log, report);
  return log.lines
    .map(({ level, event, fields }) => ({ ...fields, level: level.toUpperCase(), message: event }))
    .filter((line) =>
      Object.entries(countedLines[name]).every(([field, value]) => Object(line)[field] === value),
    ).length;
};

describe("what a refresh logs and what alarms count", () => {
  it.each<readonly [string, RefreshReport, number, number]>([
    ["every feed", reportOf([]), 1, 0],
    ["all but one feed", reportOf(["aws-spot"]), 0, 1],
    ["the package alone", reportOf(["list-prices", "aws-price-list", "aws-spot"]), 0, 3],
    ["nothing", reportOf(feeds), 0, 4],
    ["every feed, and a price that is not believed", reportOf([], [jump]), 1, 1],
  ])("of a refresh that read %s", (_, report, refreshes, errors) => {
    expect(counted("PriceRefreshes", report)).toBe(refreshes);
    expect(counted("ErrorLines", report)).toBe(errors);
  });
});
