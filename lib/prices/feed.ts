import type { FeedId, PriceReading } from "./price-observation.ts";
import type { FeedReport } from "./refresh-report.ts";

/** What one reading of a feed gave. */
export interface FeedRead {
  readonly readings: readonly PriceReading[];
  /** rows that no series of the catalogue stands for: counted, never guessed */
  readonly unmapped: number;
  /** rows of the catalogue's that are left out, and why */
  readonly leftOut: readonly { readonly item: string; readonly reason: LeftOut }[];
}

/** `by-the-hour`: the price depends on the hour of the day, so that there is no one list price. */
type LeftOut = "by-the-hour";

/** A place where prices are read. */
export interface Feed {
  readonly id: FeedId;
  /** a feed that is fresher: what that one published, this one never replaces */
  readonly yieldsTo?: FeedId;
  /** @throws {FeedError} every reason why nothing can be read */
  read(now: Date): Promise<FeedRead>;
}

export type FeedErrorCode = "unreachable" | "refused" | "too-slow" | "too-large" | "not-valid" | "empty";

/** A feed that gave nothing that can be used: what was published before stands. */
export class FeedError extends Error {
  override readonly name = "FeedError";
  readonly code: FeedErrorCode;

  constructor(message: string, { code, ...options }: ErrorOptions & { readonly code: FeedErrorCode }) {
    super(message, options);
    this.code = code;
  }
}

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
