import { SlackError, WebAPIPlatformError } from "@slack/web-api";
import { type Meaning, meaningOf } from "#lib/digest/slack-codes.ts";
import { TooManyMessagesError } from "./find-messages.ts";
import { ResponseError } from "./respond.ts";
import { TextRefusedError } from "./send-message.ts";
import { failureOf } from "./slack-outcome.ts";

/** What becomes of a job that failed. */
export interface Verdict {
  /** a name and a code, never what a person wrote */
  readonly reason: string;
  /** trying again cannot help */
  readonly isLasting: boolean;
  /** Slack takes no word of ours any more where the answer was to stand */
  readonly isPlaceClosed: boolean;
}

/** Slack posts nothing of ours there, now or later. */
const closing: readonly (Meaning | undefined)[] = [
  "gone",
  "outside",
  "no-thread",
  "forbidden",
  "unscoped",
  "revoked",
];

/** Read a failure: what Slack says that we do not know is tried again, as what may pass is. */
export function judgeFailure(error: unknown): Verdict {
  const reason = reasonOf(error);
  if (error instanceof WebAPIPlatformError) {
    const meaning = meaningOf(error.data.error);
    const isPlaceClosed = closing.includes(meaning);
    return { reason, isLasting: isPlaceClosed || meaning === "ours", isPlaceClosed };
  }
  return { reason, isLasting: isOursForGood(error), isPlaceClosed: false };
}

function isOursForGood(error: unknown): boolean {
  if (error instanceof ResponseError) return error.status === undefined || error.status < 500;
  return error instanceof TextRefusedError || error instanceof TooManyMessagesError;
}

function reasonOf(error: unknown): string {
  const name = nameOf(error);
  const isCallNamed = error instanceof Error && "failedIn" in error && typeof error.failedIn === "string";
  return isCallNamed ? `${error.failedIn}: ${name}` : name;
}

function nameOf(error: unknown): string {
  if (error instanceof SlackError) return `Slack: ${failureOf(error).code}`;
  if (error instanceof ResponseError) return error.message;
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : typeof error;
}
