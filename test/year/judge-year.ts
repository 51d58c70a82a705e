import { type Due, nextDue } from "#lib/digest/next-due.ts";
import type { Publication, Publications } from "#lib/digest/publication.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import type { Inspected } from "./inspect-posts.ts";
import { type InSlack, keyText } from "./moody-slack.ts";
import type { Pause } from "./watched-subscriptions.ts";

/** What was counted on the way. */
interface Seen {
  readonly alarms: ReadonlyMap<string, number>;
  readonly failures: ReadonlyMap<string, number>;
  /** how often each step was reached, and how often a worker or a sweep was ended there */
  readonly reached: ReadonlyMap<string, number>;
  readonly kills: ReadonlyMap<string, number>;
  readonly lostAnswers: number;
  readonly deadLetters: number;
  /** of the prices, each with snapshots of its own */
  readonly versions: number;
  readonly inspected: Inspected;
}

export interface JudgeParts {
  readonly all: readonly Subscription[];
  readonly publications: Publications;
  readonly posted: ReadonlyMap<string, InSlack>;
  readonly pauses: ReadonlyMap<string, readonly Pause[]>;
  readonly start: Date;
}

/** How every week of every subscription went. */
export interface Verdict extends Seen {
  readonly weeks: number;
  /** posted within 20 minutes of its hour */
  readonly onTime: number;
  /** what there is a record for, by reason: posted late, failed, skipped, unknown, paused */
  readonly reasons: ReadonlyMap<string, number>;
  /** weeks whose message is in Slack more than once */
  readonly doubles: number;
  /** what must not be; empty when all is well */
  readonly faults: readonly string[];
}

const punctual = 20 * 60_000;
/** A week may be on its way for so long: the longest outage, and a day. */
export const settlingMilliseconds = 10 * 86_400_000;
const most = 20;

export interface Judge {
  /** Judge every week that was due ten days before an instant and was not judged yet. */
  judge(until: Date): Promise<void>;
  verdict(seen: Seen): Verdict;
}

/** Hold what is stored against what is in Slack, for every local week of every subscription. */
export function createJudge({ all, publications, posted, pauses, start }: JudgeParts): Judge {
  const reasons = new Map<string, number>();
  const faults: string[] = [];
  let weeks = 0;
  let onTime = 0;
  const next = new Map(all.map((subscription) => [subscription, nextDue(subscription.rule, start)]));

  const judgeWeek = async ({ team, id }: Subscription, { at, week }: Due) => {
    const key = { team, subscription: id, week };
    const publication = await publications.get(key);
    const inSlack = posted.get(keyText(key));
    const fault = faultOf(publication, inSlack, at);
    if (fault !== undefined) faults.push(`${keyText(key)}: ${fault}`);
    const reason = reasonOf(publication, inSlack, at) ?? pauseOf(pauses.get(`${team} ${id}`), at);
    weeks += 1;
    if (reason === "on time") onTime += 1;
    else if (reason === undefined) faults.push(`${keyText(key)}: no digest and no reason`);
    else reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  };
  return {
    async judge(until) {
      for (const [subscription, first] of next) {
        let due = first;
        while (Date.parse(due.at) < until.getTime() - settlingMilliseconds) {
          await judgeWeek(subscription, due);
          due = nextDue(subscription.rule, new Date(due.at), { afterWeek: due.week });
        }
        next.set(subscription, due);
      }
    },
    verdict(seen) {
      const doubles = [...posted.values()].filter(({ count }) => count > 1).length;
      return {
        ...seen,
        weeks,
        onTime,
        reasons,
        doubles,
        faults: [...seen.inspected.faults, ...faults].slice(0, most),
      };
    },
  };
}

/** A record that is not what happened. */
function faultOf(
  publication: Publication | undefined,
  inSlack: InSlack | undefined,
  dueAt: string,
): string | undefined {
  if (publication === undefined) return inSlack && "posted without a record";
  const { status, ts, trail } = publication;
  if (status === "posted" && inSlack?.ts !== ts) return "recorded as posted, and is not in Slack";
  if ((status === "failed" || status === "skipped") && inSlack !== undefined)
    return `posted, and recorded as ${status}`;
  if (publication.dueAt !== dueAt) return `recorded as due at ${publication.dueAt}`;
  if (inSlack === undefined) return undefined;
  const late = inSlack.at - Date.parse(dueAt);
  if (late < 0) return "posted before it was due";
  return late > 86_400_000 + punctual && trail.length === 0 ? "posted more than a day late" : undefined;
}

function reasonOf(
  publication: Publication | undefined,
  inSlack: InSlack | undefined,
  dueAt: string,
): string | undefined {
  if (publication === undefined) return undefined;
  const { status, code, trail } = publication;
  if (status === "posted" && inSlack !== undefined) {
    if (inSlack.at - Date.parse(dueAt) <= punctual) return "on time";
    return trail.length === 0 ? undefined : `posted late: ${trail[0]}`;
  }
  return status === "failed" || status === "skipped" || status === "unknown"
    ? `${status}: ${code}`
    : undefined;
}

function pauseOf(pauses: readonly Pause[] = [], dueAt: string): string | undefined {
  const pause = pauses.find(({ from, to }) => from <= dueAt && (to === undefined || to >= dueAt));
  return pause && `paused: ${pause.reason}`;
}
