import type { DigestPost, DigestSlack, PostOutcome } from "#lib/digest/digest-ports.ts";
import type { PublicationKey } from "#lib/digest/publication.ts";
import type { Subscription } from "#lib/digest/subscription.ts";

export interface Posted {
  readonly key: string;
  readonly at: number;
  readonly ts: string;
  readonly post: DigestPost;
}

interface Told {
  readonly to: "owner" | "admin";
  readonly subscription: Subscription;
  readonly text: string;
}

/** What Slack does with a post: `lost-posted` and `lost` give no answer, having posted it or not. */
export type Behaviour =
  | "post"
  | "lost-posted"
  | "lost"
  | { readonly code: string; readonly retryAfterSeconds?: number };

export interface FakeSlackOptions {
  readonly now: () => Date;
  readonly behave?: (post: DigestPost) => Behaviour;
  /** how Slack refuses to tell somebody; `undefined`: it does not */
  readonly refuseTelling?: (() => string | undefined) | undefined;
  /** whether this workspace lets its history be read */
  readonly mayLook?: (subscription: Subscription) => boolean;
}

/** A Slack that keeps what was posted to it, and finds it again by its metadata. */
export function fakeSlack({
  now,
  behave = () => "post",
  refuseTelling,
  mayLook = () => true,
}: FakeSlackOptions) {
  const posted = new Map<string, Posted[]>();
  const told: Told[] = [];
  let count = 0;
  const accept = (post: DigestPost): PostOutcome => {
    count += 1;
    const key = textOf(post.key);
    const ts = `${Math.floor(now().getTime() / 1000)}.${String(count).padStart(6, "0")}`;
    posted.set(key, [...(posted.get(key) ?? []), { key, at: now().getTime(), ts, post }]);
    return { kind: "posted", ts };
  };
  const slack: DigestSlack = {
    async post(post) {
      const behaviour = behave(post);
      if (behaviour === "post") return accept(post);
      if (behaviour === "lost-posted") accept(post);
      return typeof behaviour === "string"
        ? { kind: "lost", code: "timeout" }
        : { kind: "refused", ...behaviour };
    },
    async find(key, subscription) {
      if (!mayLook(subscription)) return { kind: "refused", code: "missing_scope" };
      const [first] = posted.get(textOf(key)) ?? [];
      return first === undefined ? { kind: "absent" } : { kind: "found", ts: first.ts };
    },
    async notify(to, subscription, text) {
      const code = refuseTelling?.();
      if (code !== undefined) return { kind: "refused", code };
      told.push({ to, subscription, text });
      return { kind: "posted", ts: "1.000001" };
    },
  };
  return { slack, posted, told };
}

function textOf({ team, subscription, week }: PublicationKey): string {
  return `${team} ${subscription} ${week}`;
}
