import type { Clock } from "#functions/local/clock.ts";

/** Slack takes about one message a second and channel. */
const betweenPostsMilliseconds = 1000;

/** Seconds to wait before the next message to a channel, `undefined` when it may be posted now. */
export type PostLimit = (channel: string) => number | undefined;

/** One message a second and channel; who is refused does not push the next chance further away. */
export function startPostLimit(clock: Clock): PostLimit {
  const lastPosts = new Map<string, number>();
  return (channel) => {
    const now = clock.now();
    const next = (lastPosts.get(channel) ?? Number.NEGATIVE_INFINITY) + betweenPostsMilliseconds;
    if (next > now) return Math.ceil((next - now) / 1000);
    lastPosts.set(channel, now);
    return undefined;
  };
}
