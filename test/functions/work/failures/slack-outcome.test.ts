import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { listen } from "#functions/local/ports.ts";
import { createSlackClient } from "#functions/work/slack/slack-client.ts";
import { failureOf } from "#functions/work/slack/slack-outcome.ts";

/** What Slack's own client throws when Slack does this. */
const thrownBy = async (slackDoes: RequestListener): Promise<unknown> => {
  const server = createServer(slackDoes);
  const slack = createSlackClient({ token: "xoxb", apiUrl: `${await listen(server, 0)}/api/` });
  const error = await slack.chat
    .postMessage({ channel: "C1", text: "A word." })
    .catch((thrown: unknown) => thrown);
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  return error;
};
const says = (status: number, body: object, headers = {}): RequestListener => {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
};

const page =
  (text: string): RequestListener =>
  (_, response) =>
    void response.end(text);
const breaksOff: RequestListener = (_, response) => {
  response.writeHead(200, { "content-length": "99" });
  response.write('{"ok":', () => response.destroy());
};

describe(failureOf, () => {
  it.each([
    ["a code", says(200, { ok: false, error: "is_archived" }), { kind: "refused", code: "is_archived" }],
    [
      "a broken half",
      says(200, { ok: false, error: "internal_error" }),
      { kind: "lost", code: "internal_error" },
    ],
    [
      "too often",
      says(429, {}, { "retry-after": "17" }),
      { kind: "refused", code: "ratelimited", retryAfterSeconds: 17 },
    ],
    [
      "too often, without a time",
      says(429, {}),
      { kind: "refused", code: "ratelimited", retryAfterSeconds: 60 },
    ],
    ["a page that is no JSON", page("<html>"), { kind: "lost", code: "http-5xx" }],
    ["an empty page", page(""), { kind: "lost", code: "http-5xx" }],
    ["half a page", page('{"ok":tr'), { kind: "lost", code: "http-5xx" }],
    ["null", page("null"), { kind: "lost", code: "http-5xx" }],
    ["a line that breaks in the answer", breaksOff, { kind: "lost", code: "timeout" }],
    ["a fault", says(503, {}), { kind: "lost", code: "http-5xx" }],
    ["no such page", says(404, {}), { kind: "refused", code: "http-404" }],
    ["a broken line", (request: { destroy(): void }) => request.destroy(), { kind: "lost", code: "timeout" }],
    ["silence", () => undefined, { kind: "lost", code: "timeout" }],
  ])("reads %s", async (_, slackDoes, outcome) => {
    const error = await thrownBy(slackDoes);
    expect(error).toBeInstanceOf(Error);
    expect(failureOf(error)).toEqual(outcome);
  });

  it("throws what is a fault of ours again", () => {
    const fault = new TypeError("ours");
    expect(() => failureOf(fault)).toThrow(fault);
  });
});
