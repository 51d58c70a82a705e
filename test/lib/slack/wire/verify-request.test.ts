import { createHmac } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSignedBySlack } from "#lib/slack/wire/verify-request.ts";

/**
 * The worked example in Slack's documentation.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
const published = {
  signingSecret: "8f742231b10e8888abcd99yyyzzz85a5",
  timestamp: "1531420618",
  signature: "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
  body: "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
};
const { signingSecret, timestamp, signature } = published;
const body = Buffer.from(published.body);
const nowSeconds = Number(timestamp);

function sign(version: string, at: string, bytes: Uint8Array): string {
  return `${version}=${createHmac("sha256", signingSecret).update(`${version}:${at}:`).update(bytes).digest("hex")}`;
}

describe(isSignedBySlack, () => {
  it("accepts the example that Slack publishes", () => {
    expect(isSignedBySlack({ body, timestamp, signature }, { signingSecret, nowSeconds })).toBe(true);
  });

  it.each([
    ["as old as is allowed", 300, true],
    ["one second older", 301, false],
    ["as far ahead as is allowed", -300, true],
    ["one second further ahead", -301, false],
    ["a day ahead", -86_400, false],
    ["ten years ahead", -315_360_000, false],
  ])("judges a timestamp that is %s", (_, ageSeconds, accepted) => {
    const clock = { signingSecret, nowSeconds: nowSeconds + ageSeconds };
    expect(isSignedBySlack({ body, timestamp, signature }, clock)).toBe(accepted);
  });

  it.each([
    ["no signature", { signature: undefined }],
    ["no timestamp", { timestamp: undefined }],
    ["an empty signature", { signature: "" }],
    ["a signature without a version", { signature: signature.slice("v0=".length) }],
    ["a rightly computed signature of version v1", { signature: sign("v1", timestamp, body) }],
    ["a rightly computed signature without a version's name", { signature: sign("", timestamp, body) }],
    ["a signature in capitals", { signature: `v0=${signature.slice(3).toUpperCase()}` }],
    ["a shortened signature", { signature: signature.slice(0, -1) }],
    ["two signatures", { signature: `${signature},${signature}` }],
    ["a signature with a line break", { signature: `${signature}\n` }],
    ["two timestamps", { timestamp: `${timestamp},${timestamp}` }],
    ["a timestamp that is no number", { timestamp: "now", signature: sign("v0", "now", body) }],
    [
      "a timestamp in another notation",
      { timestamp: "1531420618e0", signature: sign("v0", "1531420618e0", body) },
    ],
    [
      "a timestamp with a space",
      { timestamp: ` ${timestamp}`, signature: sign("v0", ` ${timestamp}`, body) },
    ],
  ])("refuses %s", (_, change) => {
    const request = { body, timestamp, signature, ...change };
    expect(isSignedBySlack(request, { signingSecret, nowSeconds })).toBe(false);
  });

  it("accepts any bytes that were signed, and none that were changed or signed with another secret", async () => {
    const bytes = fc.uint8Array({ minLength: 1 });
    await fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (signed, position, flip) => {
        const request = { timestamp, signature: sign("v0", timestamp, signed) };
        const changed = signed.with(position % signed.length, (signed[position % signed.length] ?? 0) ^ flip);
        const clock = { signingSecret, nowSeconds };
        expect(isSignedBySlack({ ...request, body: signed }, clock)).toBe(true);
        expect(isSignedBySlack({ ...request, body: changed }, clock)).toBe(false);
        expect(isSignedBySlack({ ...request, body: signed }, { ...clock, signingSecret: "other" })).toBe(
          false,
        );
      }),
    );
  });
});
