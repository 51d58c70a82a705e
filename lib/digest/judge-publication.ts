import { digestRule, meaningOf } from "#lib/once/slack-codes.ts";
import type { FindOutcome, PostOutcome } from "./digest-ports.ts";
import type { Publication } from "./publication.ts";

/** The first try and two more, all within the hour. */
const retryAfterSeconds = [600, 900] as const;
/** After the last try, Slack is given this long before it is looked whether that one came through. */
const lastLookSeconds = 300;
/** Where Slack says that it is asked too often, but not when it may be asked again. */
const usualWaitSeconds = 60;

export type Changes = Partial<Publication> & Pick<Publication, "status">;

/** What becomes of a publication by what came of posting it. */
export function judgePost(publication: Publication, outcome: PostOutcome, now: Date): Changes {
  if (outcome.kind === "posted") {
    const { ts, refusals = [] } = outcome;
    return { ...endAsPosted(ts, now), trail: [...publication.trail, ...refusals] };
  }
  const { code } = outcome;
  const trail = [...publication.trail, code];
  const mayBePosted = outcome.kind === "lost";
  const rule = digestRule(code);
  if (rule.week === "later" && outcome.kind === "refused") {
    return waitFor(outcome.retryAfterSeconds ?? usualWaitSeconds, now, { trail, mayBePosted });
  }
  if (rule.week === "plain" && !publication.isTextOnly) {
    return waitFor(0, now, { trail, mayBePosted, isTextOnly: true });
  }
  if (rule.week === "retry" || outcome.kind === "lost")
    return tryAgain(publication, code, now, { trail, mayBePosted });
  return endPublication("failed", code, now, trail);
}

/** What becomes of a publication that Slack may have, by what came of looking for it; absent: it is to be posted. */
export function judgeFind(publication: Publication, outcome: FindOutcome, now: Date): Changes | undefined {
  if (outcome.kind === "absent") return hasTriesLeft(publication) ? undefined : giveUp(publication, now);
  if (outcome.kind === "found")
    return { ...endAsPosted(outcome.ts, now), trail: [...publication.trail, "found"] };
  const { code } = outcome;
  const trail = [...publication.trail, `look-${code}`];
  if (outcome.kind === "lost") return tryAgain(publication, code, now, { trail, mayBePosted: true });
  if (digestRule(code).week === "later") {
    return waitFor(outcome.retryAfterSeconds ?? usualWaitSeconds, now, { trail, mayBePosted: true });
  }
  return endPublication("unknown", code, now, trail);
}

/** The end of a publication that was not posted. */
export function endPublication(
  status: "failed" | "skipped" | "unknown",
  code: string,
  now: Date,
  trail: readonly string[],
): Changes {
  return { status, code, endedAt: now.toISOString(), trail: [...trail] };
}

function endAsPosted(ts: string, now: Date): Changes {
  return { status: "posted", ts, endedAt: now.toISOString() };
}

function tryAgain(
  publication: Publication,
  code: string,
  now: Date,
  { trail, mayBePosted }: Pick<Publication, "trail" | "mayBePosted">,
): Changes {
  const seconds = retryAfterSeconds[publication.failures];
  const failures = publication.failures + 1;
  if (seconds !== undefined) return waitFor(seconds, now, { trail, mayBePosted, failures });
  if (!mayBePosted) return endPublication("failed", code, now, trail);
  return hasTriesLeft(publication)
    ? waitFor(lastLookSeconds, now, { trail, mayBePosted, failures })
    : endPublication("unknown", code, now, trail);
}

function hasTriesLeft({ failures }: Publication): boolean {
  return failures <= retryAfterSeconds.length;
}

/** By the code of the last try to post, not of the last look. */
function giveUp({ trail }: Publication, now: Date): Changes {
  const code = trail.findLast((step) => meaningOf(step) !== undefined) ?? "timeout";
  return endPublication("failed", code, now, trail);
}

function waitFor(seconds: number, now: Date, changes: Partial<Publication>): Changes {
  return { status: "waiting", until: new Date(now.getTime() + seconds * 1000).toISOString(), ...changes };
}
