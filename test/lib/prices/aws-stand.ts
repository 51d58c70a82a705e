import { afterEach, beforeEach, vi } from "vitest";
import { type FeedStand, type Reply, startFeed } from "./feed-stands.ts";

/** What is asked of AWS goes to a stand of this machine, which is started for a test with its reply. */
export function useAwsStand(): (reply: Reply) => Promise<FeedStand> {
  let stand: FeedStand | undefined;
  beforeEach(() => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
    vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await stand?.stop();
    stand = undefined;
  });
  return async (reply) => {
    stand = await startFeed(reply);
    vi.stubEnv("AWS_ENDPOINT_URL_PRICING", stand.address);
    vi.stubEnv("AWS_ENDPOINT_URL_EC2", stand.address);
    return stand;
  };
}
