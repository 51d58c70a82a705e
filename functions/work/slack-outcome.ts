import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import type { PostOutcome } from "#lib/digest/digest-ports.ts";

type Failure = Exclude<PostOutcome, { kind: "posted" }>;

/** Slack answered, and may have done it all the same. */
const halfDone: readonly string[] = [
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
];

/** Nothing left this machine. */
const unsent: readonly string[] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

/**
 * What a failed call of Slack's leaves known: that it was refused, or that nobody knows what came of it.
 *
 * What is no failure of Slack's or of the way to it is thrown again.
 *
 * @see https://docs.slack.dev/reference/methods/chat.postMessage (errors; read 2026-11-23)
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: "refused", code: "ratelimited", retryAfterSeconds: error.retryAfter };
  }
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    return { kind: halfDone.includes(code) ? "lost" : "refused", code };
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

/** Whether nothing left this machine. */
export function isUnreached(error: unknown): boolean {
  return unsent.includes(codeOf(error));
}

/** The system's code of a failed connection, however deep it lies. */
function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? codeOf(error.cause) : "";
}
