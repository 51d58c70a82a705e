import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { isUnsent } from "#functions/work/failures/judge-failure.ts";
import { ResponseError } from "#functions/work/slack/respond.ts";

describe(isUnsent, () => {
  it.each([
    ["an address that is not Slack's", new ResponseError("not an address of Slack's"), true],
    ["a response_url that is used up", new ResponseError("used up", 404), true],
    [
      "a response_url that broke down, maybe after it had shown the answer",
      new ResponseError("", 500),
      false,
    ],
    ["a code", new WebAPIPlatformError({ ok: false, error: "is_archived" }), true],
    ["a code that leaves it open", new WebAPIPlatformError({ ok: false, error: "fatal_error" }), false],
    ["a wait", new WebAPIRateLimitedError(3), true],
    ["a broken Slack", new WebAPIHTTPError(502, "", {}), false],
    ["a name that is not found", Object.assign(new TypeError("fetch failed"), { code: "ENOTFOUND" }), true],
    ["a timeout", new DOMException("timed out", "TimeoutError"), false],
  ])("reads %s", (_, error, isCertain) => {
    expect(isUnsent(error)).toBe(isCertain);
  });
});
