import { SlackError } from "@slack/web-api";
import { ResponseError } from "./respond.ts";
import { failureOf, isUnreached } from "./slack-outcome.ts";

/** Whether a failure leaves it certain that Slack shows nothing: it refused the message, or was never reached. */
export function isUnsent(error: unknown): boolean {
  if (error instanceof ResponseError) return true;
  if (error instanceof SlackError) return failureOf(error).kind === "refused";
  return isUnreached(error);
}
