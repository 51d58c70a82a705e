/**
 * The one table of the codes by which Slack refuses, and of what each means for whatever is sent to Slack. It stands here
 * because both of those who send, lib/digest and functions/work, may import this room, and because what is sent exactly
 * once depends on it: some codes leave open whether Slack did what was asked.
 */

/**
 * What a code says to whoever wanted something of Slack.
 *
 * - `gone`: the place, or the person, is no more, or is closed to everybody
 * - `outside`: the bot is not a member of the channel, and may be invited
 * - `no-thread`: the thread takes no replies, or is no more
 * - `forbidden`: the rules of the workspace do not let the bot
 * - `unscoped`: the app was not installed with what this needs
 * - `revoked`: the token is of no use any more
 * - `limited`: too much was asked; nothing was done, and it may be asked again later
 * - `busy`: nothing was done now
 * - `unclear`: it may have been done all the same
 * - `blocks`: the blocks were not taken, or a picture in them could not be fetched
 * - `ours`: what was asked is wrong, however often it is asked
 */
type Meaning =
  | "gone"
  | "outside"
  | "no-thread"
  | "forbidden"
  | "unscoped"
  | "revoked"
  | "limited"
  | "busy"
  | "unclear"
  | "blocks"
  | "ours";

/**
 * Slack's codes, and ours for what happens on the way to it: `network` when nothing was sent, `timeout` and `http-5xx`
 * when it is not known what Slack did, `too_many_messages` when there were more to read than we read.
 *
 * @see https://docs.slack.dev/reference/methods/chat.postMessage (errors; read 2026-11-23)
 * @see https://docs.slack.dev/reference/methods/conversations.replies
 */
export const slackCodes: Readonly<Record<string, Meaning>> = {
  channel_not_found: "gone",
  is_archived: "gone",
  user_disabled: "gone",
  user_not_found: "gone",
  user_not_in_channel: "gone",
  not_in_channel: "outside",
  cannot_reply_to_message: "no-thread",
  message_not_found: "no-thread",
  restricted_action_non_threadable_channel: "no-thread",
  restricted_action_thread_locked: "no-thread",
  thread_not_found: "no-thread",
  access_denied: "forbidden",
  accesslimited: "forbidden",
  ekm_access_denied: "forbidden",
  enterprise_is_restricted: "forbidden",
  messages_tab_disabled: "forbidden",
  no_permission: "forbidden",
  restricted_action: "forbidden",
  restricted_action_read_only_channel: "forbidden",
  restricted_action_thread_only_channel: "forbidden",
  two_factor_setup_required: "forbidden",
  missing_scope: "unscoped",
  not_allowed_token_type: "unscoped",
  account_inactive: "revoked",
  invalid_auth: "revoked",
  not_authed: "revoked",
  not_authorized: "revoked",
  team_access_not_granted: "revoked",
  team_not_found: "revoked",
  token_expired: "revoked",
  token_revoked: "revoked",
  rate_limited: "limited",
  ratelimited: "limited",
  message_limit_exceeded: "busy",
  network: "busy",
  org_login_required: "busy",
  team_added_to_org: "busy",
  fatal_error: "unclear",
  "http-5xx": "unclear",
  internal_error: "unclear",
  request_timeout: "unclear",
  service_unavailable: "unclear",
  timeout: "unclear",
  invalid_blocks: "blocks",
  invalid_blocks_format: "blocks",
  msg_blocks_too_long: "blocks",
  bad_timestamp: "ours",
  cant_delete_message: "ours",
  duplicate_external_id: "ours",
  exchanged_trigger_id: "ours",
  expired_trigger_id: "ours",
  invalid_arg_name: "ours",
  invalid_arguments: "ours",
  invalid_array_arg: "ours",
  invalid_charset: "ours",
  invalid_cursor: "ours",
  invalid_form_data: "ours",
  invalid_json: "ours",
  invalid_metadata_format: "ours",
  invalid_metadata_schema: "ours",
  invalid_post_type: "ours",
  invalid_trigger_id: "ours",
  invalid_ts: "ours",
  invalid_view: "ours",
  metadata_too_large: "ours",
  method_not_supported_for_channel_type: "ours",
  missing_post_type: "ours",
  msg_too_long: "ours",
  no_text: "ours",
  not_found: "ours",
  too_many_attachments: "ours",
  too_many_messages: "ours",
  too_many_users: "ours",
  users_list_not_supplied: "ours",
  users_not_found: "ours",
};

/** What a code means; `undefined`: it is none that we know. */
export function meaningOf(code: string): Meaning | undefined {
  return Object.hasOwn(slackCodes, code) ? slackCodes[code] : undefined;
}

/** A call that failed. `refused`: nothing was done · `lost`: it may have been done, its answer did not come. */
export type FailedCall =
  | { readonly kind: "refused"; readonly code: string; readonly retryAfterSeconds?: number | undefined }
  | { readonly kind: "lost"; readonly code: string };

/** What is done about a digest that could not be posted. */
export interface DigestRule {
  /** `fail`: not this week · `retry`: three tries in an hour · `later`: when Slack says · `plain`: again without blocks */
  readonly week: "fail" | "retry" | "later" | "plain";
  /** the subscription waits for people */
  readonly pause?: "place-gone" | "not-in-channel" | "forbidden";
  /** who is told of the pause, once */
  readonly tell?: "owner" | "admin";
  /** nothing of this workspace is posted until something succeeds */
  readonly suspends: boolean;
  /** somebody of ours has to look */
  readonly alarms: boolean;
  /** it is one of three failed weeks in a row, after which the subscription is paused */
  readonly counts: boolean;
}

interface Consequences {
  /**
   * What becomes of the job of an answer. `closed`: it is given up, and nothing of ours can stand there, now or later ·
   * `over`: it is given up · `retry`: the queue tries it again · `wait`: it is tried again after a while · `plain`: the
   * answer is sent again with less in it
   */
  readonly answer: "closed" | "over" | "retry" | "wait" | "plain";
  /** what a person who shares an answer there is told; absent: nothing, for it may be taken at another time */
  readonly share?: "notInChannel" | "channelClosed" | "notAllowed";
  readonly digest: DigestRule;
}

const calm = { suspends: false, alarms: false, counts: false } as const;
const serious = { suspends: false, alarms: true, counts: true } as const;
const notAllowed: DigestRule = { ...calm, week: "fail", pause: "forbidden", tell: "admin" };
const failed: DigestRule = { ...serious, week: "fail" };
const broken: DigestRule = { ...serious, week: "retry" };

const consequences: Readonly<Record<Meaning, Consequences>> = {
  gone: {
    answer: "closed",
    share: "channelClosed",
    digest: { ...calm, week: "fail", pause: "place-gone", tell: "owner" },
  },
  outside: {
    answer: "closed",
    share: "notInChannel",
    digest: { ...calm, week: "fail", pause: "not-in-channel", tell: "owner" },
  },
  "no-thread": { answer: "closed", digest: failed },
  forbidden: { answer: "closed", share: "notAllowed", digest: notAllowed },
  unscoped: { answer: "closed", digest: notAllowed },
  revoked: { answer: "closed", digest: { ...calm, week: "fail", suspends: true } },
  limited: { answer: "wait", digest: { ...calm, week: "later" } },
  busy: { answer: "retry", digest: broken },
  unclear: { answer: "retry", digest: broken },
  blocks: { answer: "plain", digest: { ...serious, week: "plain" } },
  ours: { answer: "over", digest: failed },
};

/** What is done about a digest by the code of its refusal; one that we do not know fails the week, and somebody has to look. */
export function digestRule(code: string): DigestRule {
  return consequencesOf(code)?.digest ?? failed;
}

/** What becomes of the job of an answer by the code of its refusal; one that we do not know is tried again. */
export function answerRule(code: string): Consequences["answer"] {
  return consequencesOf(code)?.answer ?? "retry";
}

/** Slack's word for a private channel without the bot, where somebody has just pressed a button. */
const unseenChannel = "channel_not_found";

/** What a person is told who shared an answer where Slack refused it with this code; `undefined`: nothing. */
export function shareRule(code: string): Consequences["share"] {
  return code === unseenChannel ? "notInChannel" : consequencesOf(code)?.share;
}

function consequencesOf(code: string): Consequences | undefined {
  const meaning = meaningOf(code);
  return meaning && consequences[meaning];
}
