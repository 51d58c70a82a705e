import { type Feed, FeedError, type FeedRead } from "./feed.ts";
import type { FeedReport } from "./refresh-report.ts";

/** What became of one feed, and what it gave. */
export interface FeedResult {
  readonly feed: Feed;
  readonly report: FeedReport;
  readonly readings: FeedRead["readings"];
}

/** Read every feed at once; one that fails leaves the others alone. An error that is none of a feed's rises. */
export function readFeeds(feeds: readonly Feed[], now: Date): Promise<readonly FeedResult[]> {
  return Promise.all(feeds.map((feed) => readFeed(feed, now)));
}

async function readFeed(feed: Feed, now: Date): Promise<FeedResult> {
  try {
    const { readings, unmapped, leftOut } = await feed.read(now);
    const counts = { readings: readings.length, unmapped, leftOut: [...leftOut] };
    return { feed, report: { feed: feed.id, isRead: true, ...counts }, readings };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { code, message } = error;
    return { feed, report: { feed: feed.id, isRead: false, code, message }, readings: [] };
  }
}
