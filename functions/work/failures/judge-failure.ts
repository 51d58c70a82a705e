import { SlackError, WebAPIPlatformError } from "@slack/web-api";
import { TooManyMessagesError } from "#functions/work/slack/find-messages.ts";
import { ResponseError } from "#functions/work/slack/respond.ts";
import { TextRefusedError } from "#functions/work/slack/send-message.ts";
import { failureOf, isUnreached } from "#functions/work/slack/slack-outcome.ts";
import { answerRule } from "#lib/once/slack-codes.ts";

/** What becomes of a job that failed. */
export interface Verdict {
  /** a name and a code, never what a person wrote */
  readonly reason: string;
  /** trying again cannot help */
  readonly isLasting: boolean;
  /** Slack takes no word of ours any more where the answer was to stand */
  readonly isPlaceClosed: boolean;
}

/** Read a failure: what Slack says that we do not know is tried again, as what may pass is. */
export function judgeFailure(error: unknown): Verdict {
  const reason = reasonOf(error);
  if (error instanceof WebAPIPlatformError) {
    const rule = answerRule(error.data.error);
    return { reason, isLasting: rule === "closed" || rule === "over", isPlaceClosed: rule === "closed" };
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

/** Whether a failure leaves it certain that Slack shows nothing: it refused the message, or was never reached. */
export function isUnsent(error: unknown): boolean {
  if (error instanceof ResponseError) return error.status === undefined || error.status < 500;
  if (error instanceof SlackError) return failureOf(error).kind === "refused";
  return isUnreached(error);
}
