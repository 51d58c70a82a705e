import { WebAPIRateLimitedError } from "@slack/web-api";
import { answerRule } from "#lib/once/slack-codes.ts";
import { codeOf } from "./slack-outcome.ts";

/** Where Slack says that it is asked too often, but not when it may be asked again. */
const usualSeconds = 60;
/** Whoever is told to come at once comes a moment later all the same. */
const shortestSeconds = 1;

/** How many seconds a `Retry-After` asks to wait: a number above 0, whatever it says. */
export function readRetryAfter(header: string | null): number {
  const seconds = header === null ? Number.NaN : Number(header);
  return Number.isFinite(seconds) ? Math.max(seconds, shortestSeconds) : usualSeconds;
}

/** How many seconds to wait after a failure that says that Slack is asked too often; `undefined` after another. */
export function secondsToWait(error: unknown): number | undefined {
  if (error instanceof WebAPIRateLimitedError) return Math.max(error.retryAfter, shortestSeconds);
  const code = codeOf(error);
  return code !== undefined && answerRule(code) === "wait" ? usualSeconds : undefined;
}
