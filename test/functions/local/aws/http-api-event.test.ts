import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { describe, expect, it } from "vitest";
import { buildHttpApiEvent, readHttpApiResult } from "#functions/local/aws/http-api-event.ts";

const now = new Date("2026-11-23T12:00:00Z");

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** The event of a request that was really sent. */
async function eventOf({ method = "POST", path = "/slack/events", headers = {}, body = "" }: Sent) {
  const events: ReturnType<typeof buildHttpApiEvent>[] = [];
  const server = createServer(async (received, response) => {
    const bytes = Buffer.concat(await received.toArray());
    events.push(buildHttpApiEvent(received, bytes, now));
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const sent = request({ host: "127.0.0.1", port, method, path, headers }).end(body);
  const [response] = await once(sent, "response");
  response.resume();
  server.close();
  const [event] = events;
  if (event === undefined) throw new Error("No event.");
  return event;
}

describe(buildHttpApiEvent, () => {
  it("says how and where the request came in", async () => {
    const event = await eventOf({
      path: "/slack/events?a=1&b=2&a=3%20",
      headers: { "User-Agent": "Slackbot" },
    });
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "POST /slack/events",
      rawPath: "/slack/events",
      rawQueryString: "a=1&b=2&a=3%20",
      queryStringParameters: { a: "1,3 ", b: "2" },
      requestContext: {
        http: { method: "POST", path: "/slack/events", sourceIp: "127.0.0.1", userAgent: "Slackbot" },
        stage: "$default",
        timeEpoch: now.getTime(),
      },
    });
  });

  it.each<[string, OutgoingHttpHeaders, IncomingHttpHeaders]>([
    ["lower-cases names", { "X-Slack-Signature": "v0=AB" }, { "x-slack-signature": "v0=AB" }],
    ["joins what is repeated", { "x-a": ["1", "2"] }, { "x-a": "1,2" }],
  ])("%s of headers", async (_, headers, expected) => {
    expect((await eventOf({ headers })).headers).toMatchObject(expected);
  });

  it("sets cookies apart from headers", async () => {
    const event = await eventOf({ headers: { cookie: "a=1; b=2" } });
    expect(event).toMatchObject({ cookies: ["a=1", "b=2"] });
    expect(event.headers).not.toHaveProperty("cookie");
  });

  it.each([
    ["application/x-www-form-urlencoded", "text=gpt3+2030", "dGV4dD1ncHQzKzIwMzA=", true],
    ["application/x-www-form-urlencoded; charset=utf-8", "text=gpt3+2030", "dGV4dD1ncHQzKzIwMzA=", true],
    ["application/octet-stream", "đ", "xJE=", true],
    ["application/json", '{"a":"đ"}', '{"a":"đ"}', false],
    ["application/json; charset=utf-8", '{"a":1}', '{"a":1}', false],
    ["text/plain", "đ", "đ", false],
  ])("hands over a body of %s as API Gateway does", async (type, body, expected, isBase64Encoded) => {
    const event = await eventOf({ headers: { "content-type": type }, body });
    expect(event).toMatchObject({ body: expected, isBase64Encoded });
  });

  it("has no body, cookies or parameters where there were none", async () => {
    const event = await eventOf({ method: "GET", path: "/" });
    for (const name of ["body", "cookies", "queryStringParameters"]) expect(event).not.toHaveProperty(name);
  });

  it("takes a path that begins with two slashes for a path", async () => {
    expect(await eventOf({ path: "//elsewhere.example/x" })).toMatchObject({
      rawPath: "//elsewhere.example/x",
    });
  });
});

describe(readHttpApiResult, () => {
  it.each([
    [{ statusCode: 200, headers: { "Content-Type": "a" }, body: "x" }, 200, "x"],
    [{ statusCode: 401 }, 401, ""],
    [undefined, 502, '{"message":"Internal Server Error"}'],
    ["text", 502, '{"message":"Internal Server Error"}'],
    [{}, 502, '{"message":"Internal Server Error"}'],
  ])("reads %j as API Gateway does", (result, statusCode, body) => {
    expect(readHttpApiResult(result)).toMatchObject({ statusCode, body });
  });
});
