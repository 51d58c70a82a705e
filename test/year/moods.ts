/** One way for Slack to fail. */
export interface Mood {
  readonly code: string;
  /** the answer is lost: with the message posted, or not */
  readonly isPosted?: boolean;
  /** for how many days it may last; absent: this once */
  readonly days?: readonly [number, number];
  /** how probable it is to last; 1 when absent */
  readonly lasts?: number;
}

/** Every row of the failure table, and answers that are lost. */
export const moods: readonly [Mood, ...Mood[]] = [
  { code: "is_archived", days: [1, 21] },
  { code: "channel_not_found", days: [1, 21] },
  { code: "not_in_channel", days: [1, 14] },
  { code: "restricted_action", days: [1, 14] },
  { code: "missing_scope", days: [1, 14] },
  { code: "token_revoked", days: [0.2, 3], lasts: 0.2 },
  { code: "account_inactive", days: [0.2, 3], lasts: 0.2 },
  { code: "ratelimited" },
  { code: "http-5xx", days: [0.1, 0.2], lasts: 0.2 },
  { code: "network", days: [0.1, 0.2], lasts: 0.2 },
  { code: "internal_error" },
  { code: "timeout", isPosted: true },
  { code: "timeout", isPosted: false },
  { code: "http-5xx", isPosted: true },
  { code: "http-5xx", isPosted: false },
  { code: "invalid_blocks" },
  { code: "a_code_of_tomorrow", days: [5, 30], lasts: 0.3 },
];
