import type { DigestPost, DigestSlack, PostOutcome } from "#lib/digest/digest-ports.ts";
import type { PublicationKey } from "#lib/digest/publication.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import { digestRule } from "#lib/once/slack-codes.ts";
import type { Chance } from "./chance.ts";
import { type Mood, moods } from "./moods.ts";

/** What Slack has of one key. */
export interface InSlack {
  readonly count: number;
  readonly ts: string;
  /** Unix milliseconds of the first */
  readonly at: number;
}

export interface MoodySlackOptions {
  readonly chance: Chance;
  readonly now: () => Date;
  /** how many posts fail */
  readonly failing: number;
  /** a failure that people or time will mend began here; it lasts until then, in Unix milliseconds */
  readonly began: (code: string, subscription: Subscription, until: number) => void;
  readonly told: (subscription: Subscription) => void;
}

interface Spell {
  readonly code: string;
  readonly until: number;
}

const day = 86_400_000;

/**
 * A Slack that refuses some posts, by every code of the failure table, and loses some answers.
 *
 * A channel or a workspace that refuses goes on refusing for some days. One workspace in five does not let its history
 * be read.
 */
export function moodySlack({ chance, now, failing, began, told }: MoodySlackOptions) {
  const posted = new Map<string, InSlack>();
  const spells = new Map<string, Spell>();
  const tries = new Map<string, number>();
  let lostAnswers = 0;
  const time = () => now().getTime();

  const accept = ({ key }: DigestPost): PostOutcome => {
    const before = posted.get(keyText(key));
    const ts = before?.ts ?? `${time() / 1000}`;
    posted.set(keyText(key), { count: (before?.count ?? 0) + 1, ts, at: before?.at ?? time() });
    return { kind: "posted", ts };
  };
  const spellOver = ({ team, id }: Subscription): Spell | undefined =>
    [spells.get(team), spells.get(`${team} ${id}`)].find(
      (spell) => spell !== undefined && spell.until > time(),
    );
  const begin = (mood: Mood, subscription: Subscription) => {
    if (mood.days === undefined || !chance.happens(mood.lasts ?? 1)) return;
    const until = time() + chance.between(...mood.days) * day;
    const { team, id } = subscription;
    spells.set(digestRule(mood.code).suspends ? team : `${team} ${id}`, { code: mood.code, until });
    began(mood.code, subscription, until);
  };
  const lose = (mood: Mood, post: DigestPost): PostOutcome => {
    lostAnswers += 1;
    if (mood.isPosted) accept(post);
    return { kind: "lost", code: mood.code };
  };

  const slack: DigestSlack = {
    async post(post) {
      const spell = spellOver(post.subscription);
      if (spell !== undefined) return count({ kind: "refused", code: spell.code });
      if (!chance.happens(failing)) return accept(post);
      const mood = chance.pick(moods);
      if (mood.code === "invalid_blocks" && post.isTextOnly) return accept(post);
      begin(mood, post.subscription);
      if (mood.isPosted !== undefined) return count(lose(mood, post));
      const wait =
        mood.code === "ratelimited" ? { retryAfterSeconds: Math.ceil(chance.between(1, 1200)) } : {};
      return count({ kind: "refused", code: mood.code, ...wait });
    },
    async find(key, { team }) {
      if (Number(team.slice(1)) % 5 === 0) return { kind: "refused", code: "missing_scope" };
      if (chance.happens(failing)) return { kind: "lost", code: "timeout" };
      const found = posted.get(keyText(key));
      return found === undefined ? { kind: "absent" } : { kind: "found", ts: found.ts };
    },
    async notify(_, subscription) {
      told(subscription);
      return { kind: "posted", ts: "1" };
    },
  };
  function count(outcome: PostOutcome): PostOutcome {
    if (outcome.kind !== "posted") tries.set(outcome.code, (tries.get(outcome.code) ?? 0) + 1);
    return outcome;
  }
  return { slack, posted, failures: tries, lostAnswers: () => lostAnswers };
}

export function keyText({ team, subscription, week }: PublicationKey): string {
  return `${team} ${subscription} ${week}`;
}
