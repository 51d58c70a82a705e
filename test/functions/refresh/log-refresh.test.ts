import { expect, it } from "vitest";
import { logRefresh } from "#functions/refresh/log-refresh.ts";
import type { FeedReport } from "#lib/prices/refresh-report.ts";
import { recordingLog } from "#test/functions/slack/recording-log.ts";

it("sets off the alarm for each feed that failed and each price that was quarantined, and says what stands", () => {
  const log = recordingLog();
  const at = "2026-11-24T06:00:00.000Z";
  const failed = { feed: "aws-spot", isRead: false, code: "too-slow", message: "No reply." } as const;
  const read: FeedReport = { feed: "list-prices", isRead: true, readings: 74, unmapped: 9, leftOut: [] };
  const row = {
    series: "gpt5/input",
    item: "openai/gpt-5",
    feed: "list-prices",
    reason: "jump",
    readAt: at,
  } as const;
  logRefresh(log, {
    at,
    sequence: 3,
    isNewVersion: false,
    feeds: [read, failed],
    observations: 80,
    added: 0,
    changes: [],
    quarantined: [row],
  });
  expect(log.lines).toEqual([
    { level: "error", event: "feed-failed", fields: { ...failed, standing: 3 } },
    { level: "error", event: "price-quarantined", fields: row },
    {
      level: "info",
      event: "prices-refreshed",
      fields: {
        isWhole: false,
        sequence: 3,
        isNewVersion: false,
        observations: 80,
        added: 0,
        changes: 0,
        read: [read],
      },
    },
  ]);
});
