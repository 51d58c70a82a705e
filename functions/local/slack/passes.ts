import { randomUUID } from "node:crypto";
import type { Clock } from "#functions/local/clock.ts";

/** How often something may be used, and for how long. */
interface PassLimits {
  readonly uses: number;
  readonly milliseconds: number;
}

/** A `response_url`: five uses in thirty minutes. @see https://docs.slack.dev/interactivity/handling-user-interaction */
const responseUrlLimits: PassLimits = { uses: 5, milliseconds: 30 * 60_000 };
/** A `trigger_id`: one use in three seconds. @see https://docs.slack.dev/surfaces/modals#trigger_id */
const triggerLimits: PassLimits = { uses: 1, milliseconds: 3000 };

/** The value of a pass, or why it has none. */
type Used<T> =
  | { readonly value: T; readonly refusal?: undefined }
  | { readonly refusal: "unknown" | "used" | "expired" };

export interface Passes<T> {
  issue(value: T): string;
  use(id: string): Used<T>;
}

/** Ids that stand for a value for a limited number of uses and time. */
function startPasses<T>({ uses, milliseconds }: PassLimits, clock: Clock): Passes<T> {
  const issued = new Map<string, { readonly value: T; readonly until: number; left: number }>();
  return {
    issue(value) {
      const id = randomUUID();
      issued.set(id, { value, until: clock.now() + milliseconds, left: uses });
      return id;
    },
    use(id) {
      const pass = issued.get(id);
      if (pass === undefined) return { refusal: "unknown" };
      if (clock.now() > pass.until) return { refusal: "expired" };
      if (pass.left === 0) return { refusal: "used" };
      pass.left -= 1;
      return { value: pass.value };
    },
  };
}

/** The two kinds of passes that Slack hands out. */
export function createPasses<T>(clock: Clock) {
  return {
    triggers: startPasses<string>(triggerLimits, clock),
    responseUrls: startPasses<T>(responseUrlLimits, clock),
  };
}

/** Slack takes about one message a second and channel. */
const betweenPostsMilliseconds = 1000;

/** Seconds to wait before the next message to a channel, `undefined` when it may be posted now. */
export type PostLimit = (channel: string) => number | undefined;

/** One message a second and channel. A refused message does not delay the next one. */
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
