import { copyFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildOnce } from "#test/build-once.ts";
import { type RunOptions, runBundle } from "./run-bundle.ts";
import { commandBody, requestEvent } from "./signed-request.ts";

/** Nobody listens at port 1: DynamoDB is out of reach. */
const dynamoDbAddress = "http://127.0.0.1:1";

/**
 * Slack's worked example of a signed request.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
const published = {
  secret: "8f742231b10e8888abcd99yyyzzz85a5",
  headers: {
    "content-type": "application/x-www-form-urlencoded",
    "x-slack-request-timestamp": "1531420618",
    "x-slack-signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
  },
  body: "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
};

describe("the built front function when something goes wrong", () => {
  let folder: string;
  let broken: string;
  const run = async (options: Partial<RunOptions>, event: unknown, from = folder) => {
    const bundle = await runBundle(from, { dynamoDbAddress, ...options });
    const { response } = await bundle.invoke(event).finally(bundle.stop);
    return { response, lines: bundle.lines };
  };

  beforeAll(async () => {
    folder = (await buildOnce("slack")).outdir;
    broken = await mkdtemp(join(tmpdir(), "aicost-faults-"));
  });
  afterAll(() => rm(broken, { recursive: true, force: true }));

  it.each([
    ["lets in", published.body, 404],
    ["refuses a changed copy of", `${published.body}a`, 401],
  ])("%s the request that Slack publishes, at its time", async (_, body, statusCode) => {
    const options = {
      before: "Date.now = () => 1531420618000;",
      env: { SLACK_SIGNING_SECRET: published.secret },
    };
    expect((await run(options, { headers: published.headers, body })).response).toEqual({
      statusCode,
      body: "",
    });
  });

  it("delivers the answer although its listener fails after acknowledging", async () => {
    const throwing = `console.info = () => { throw new Error("The log is full."); };`;
    const options = { before: throwing, env: { POWERTOOLS_DEV: "true" } };
    const { response } = await run(options, requestEvent({ body: commandBody("help") }));
    const expected = await run({}, requestEvent({ body: commandBody("help") }));
    expect(response).toEqual(expected.response);
    expect(response).toMatchObject({ statusCode: 200, body: expect.stringContaining("/aicost") });
  });

  it("tells the asker when its listener fails before acknowledging, and logs an error", async () => {
    for (const name of await readdir(folder)) {
      if (name.endsWith(".mjs")) await copyFile(join(folder, name), join(broken, name));
    }
    const [store = ""] = (await readdir(broken)).filter((name) => name.startsWith("connect-aws-"));
    const unreadable = `export const connectAws = () => ({
      cache: { get: async () => ({}), put: async () => undefined },
      secrets: { readAll: async (place) => [place] },
    });`;
    await writeFile(join(broken, store), unreadable);

    const { response, lines } = await run({}, requestEvent({ body: commandBody("gpt3 2030") }), broken);
    expect(response.statusCode).toBe(200);
    expect(JSON.parse(response.body)).toMatchObject({
      response_type: "ephemeral",
      text: expect.stringContaining("went wrong"),
    });
    expect(lines).toContainEqual(expect.objectContaining({ level: "ERROR", message: "listener failed" }));
  });

  it.each([
    ["no signing secret", { SLACK_SIGNING_SECRET: "" }],
    ["no table", { TABLE_NAME: "" }],
    ["a short key for answers' ids", { ANSWER_ID_KEY: "short" }],
  ])("does not start with %s", async (_, env) => {
    await expect(runBundle(folder, { dynamoDbAddress, env })).rejects.toThrow("The bundle ended");
  });
});
