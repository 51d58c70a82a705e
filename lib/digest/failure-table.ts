import { type Meaning, meaningOf } from "./slack-codes.ts";
import type { PauseReason } from "./subscription.ts";

/** What is done about a digest that could not be posted. */
export interface FailureRule {
  /** `fail`: not this week · `retry`: three tries in an hour · `later`: when Slack says · `plain`: again without blocks */
  readonly week: "fail" | "retry" | "later" | "plain";
  /** the subscription waits for people */
  readonly pause?: Exclude<PauseReason, "asked" | "three-failed-weeks">;
  /** who is told of the pause, once */
  readonly tell?: "owner" | "admin";
  /** nothing of this workspace is posted until something succeeds */
  readonly suspends: boolean;
  /** somebody of ours has to look */
  readonly alarms: boolean;
  /** it is one of three failed weeks in a row, after which the subscription is paused */
  readonly counts: boolean;
}

const quiet = { suspends: false, alarms: false, counts: false } as const;

const placeGone: FailureRule = { ...quiet, week: "fail", pause: "place-gone", tell: "owner" };
const notInChannel: FailureRule = { ...quiet, week: "fail", pause: "not-in-channel", tell: "owner" };
const revoked: FailureRule = { ...quiet, week: "fail", suspends: true };
const forbidden: FailureRule = { ...quiet, week: "fail", pause: "forbidden", tell: "admin" };
const limited: FailureRule = { ...quiet, week: "later" };
const server: FailureRule = { week: "retry", suspends: false, alarms: true, counts: true };
const blocks: FailureRule = { week: "plain", suspends: false, alarms: true, counts: true };
const other: FailureRule = { week: "fail", suspends: false, alarms: true, counts: true };

const rules: Readonly<Record<Meaning, FailureRule>> = {
  gone: placeGone,
  outside: notInChannel,
  "no-thread": other,
  forbidden,
  unscoped: forbidden,
  revoked,
  limited,
  busy: server,
  unclear: server,
  blocks,
  ours: other,
};

/** What is done about a code; one that we do not know fails the week, and somebody has to look. */
export function failureRule(code: string): FailureRule {
  const meaning = meaningOf(code);
  return meaning === undefined ? other : rules[meaning];
}
