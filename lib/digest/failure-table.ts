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

/**
 * Slack's codes, and ours for what happens on the way to it: `network` when nothing was sent, `timeout` and `http-5xx`
 * when it is not known what Slack did.
 *
 * @see https://docs.slack.dev/reference/methods/chat.postMessage (errors; read 2026-11-23)
 */
export const failureTable: Readonly<Record<string, FailureRule>> = {
  channel_not_found: placeGone,
  is_archived: placeGone,
  user_not_found: placeGone,
  user_disabled: placeGone,
  not_in_channel: notInChannel,
  token_revoked: revoked,
  token_expired: revoked,
  account_inactive: revoked,
  invalid_auth: revoked,
  not_authed: revoked,
  restricted_action: forbidden,
  missing_scope: forbidden,
  ratelimited: limited,
  rate_limited: limited,
  network: server,
  timeout: server,
  "http-5xx": server,
  internal_error: server,
  fatal_error: server,
  service_unavailable: server,
  request_timeout: server,
  invalid_blocks: blocks,
  invalid_blocks_format: blocks,
  msg_blocks_too_long: blocks,
};

/** What is done about a code; one that is not in the table fails the week, and somebody has to look. */
export function failureRule(code: string): FailureRule {
  return Object.hasOwn(failureTable, code) ? (failureTable[code] ?? other) : other;
}
