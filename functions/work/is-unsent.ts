import { SlackError } from "@slack/web-api";
import { ResponseError } from "./respond.ts";
import { failureOf, isUnreached } from "./slack-outcome.ts";

/** Whether a failure leaves it certain that Slack shows nothing: it refused the message, or was never reached. */
export function isUnsent(error: unknown): boolean {
  if (error instanceof ResponseError) return error.status === undefined || error.status < 500;
  if (error instanceof SlackError) return failureOf(error).kind === "refused";
  return isUnreached(error);
}
