import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { type FailedCall, meaningOf } from "#lib/once/slack-codes.ts";

/** Nothing left this machine. */
const unsent: readonly string[] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

/**
 * What a failed call of Slack's leaves known: that it was refused, or that nobody knows what came of it.
 *
 * What is no failure of Slack's or of the way to it is thrown again.
 */
export function failureOf(error: unknown): FailedCall {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: "refused", code: "ratelimited", retryAfterSeconds: error.retryAfter };
  }
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    return { kind: meaningOf(code) === "unclear" ? "lost" : "refused", code };
  }
  if (error instanceof WebAPIHTTPError) {
    const { statusCode } = error;
    return statusCode >= 500
      ? { kind: "lost", code: "http-5xx" }
      : { kind: "refused", code: `http-${statusCode}` };
  }
  if (error instanceof WebAPIRequestError) {
    return isUnreached(error.original)
      ? { kind: "refused", code: "network" }
      : { kind: "lost", code: "timeout" };
  }
  throw error;
}

/** Slack's code of why it refused a call; `undefined` when something else went wrong. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

/** Whether nothing left this machine. */
export function isUnreached(error: unknown): boolean {
  return unsent.includes(systemCodeOf(error));
}

/** The system's code of a failed connection, however deep it lies. */
function systemCodeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? systemCodeOf(error.cause) : "";
}
