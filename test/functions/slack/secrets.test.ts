import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalQueues, startQueues } from "#functions/local/aws/queues.ts";
import { listen } from "#functions/local/ports.ts";
import { buildOnce } from "#test/build-once.ts";
import { type ManagedSecrets, startManagedSecrets } from "#test/faults/managed-secrets.ts";
import { laterTime } from "#test/functions/work/bot/later-time.ts";
import { callback, payload } from "./listening-app.ts";
import { type LocalTable, startLocalTable } from "./local-table.ts";
import { type RunningBundle, runBundle } from "./run-bundle.ts";
import { commandBody, json, requestEvent, type Sent } from "./signed-request.ts";

const arn = (name: string) => `arn:aws:secretsmanager:eu-west-1:000000000000:secret:${name}`;
const [signing, token, idKey] = [arn("signing"), arn("token"), arn("id-key")];
const longAgo = new Date(0);
const mention = {
  type: "app_mention",
  user: "U1",
  text: "<@U0> gpt3?",
  channel: "C1",
  ts: "1.2",
  event_ts: "1.2",
};

describe("the secrets of the built front function", () => {
  let folder: string;
  let table: LocalTable;
  let queues: LocalQueues;
  let secrets: ManagedSecrets;
  let slack: Server;
  let bundle: RunningBundle;
  const authorizations: string[] = [];
  const send = async (sent: Sent) => (await bundle.invoke(requestEvent(sent))).response;
  /** Set the function's clock ahead of this machine's. */
  const letPass = (milliseconds: number) => writeFile(join(folder, "time"), String(milliseconds));
  const readsOf = (place: string) => secrets.reads.filter((read) => read.startsWith(place)).length;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-secrets-"));
    const { outdir } = await buildOnce("slack");
    await letPass(0);
    table = await startLocalTable();
    queues = await startQueues();
    secrets = await startManagedSecrets();
    secrets.put(signing, { current: "the new one", previous: "the old one", createdAt: new Date() });
    secrets.put(token, { current: "xoxb-managed", createdAt: longAgo });
    secrets.put(idKey, { current: "a key for the ids of answers", createdAt: longAgo });
    slack = createServer((request, response) => {
      authorizations.push(`${request.url} ${request.headers.authorization}`);
      response.writeHead(200, { "content-type": json }).end('{"ok":true}');
    });
    const env = {
      QUEUE_URL: queues.jobs,
      SLACK_SIGNING_SECRET: signing,
      SLACK_BOT_TOKEN: token,
      ANSWER_ID_KEY: idKey,
      SLACK_API_URL: `${await listen(slack, 0)}/api/`,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.address,
      NODE_OPTIONS: `--import ${laterTime(join(folder, "time"))}`,
    };
    bundle = await runBundle(outdir, { dynamoDbAddress: table.address, env });
  });
  afterAll(async () => {
    await bundle.stop();
    slack.closeAllConnections();
    slack.close();
    await secrets.stop();
    await queues.stop();
    await table.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ["the new one", 200],
    ["the old one", 200],
  ])("signed with %s while the signing secret is renewed: %i", async (secret, status) => {
    expect(await send({ body: commandBody("help"), secret })).toMatchObject({ statusCode: status });
  });

  it("are read once, however much is asked; the bot's token for a form alone, not for commands or events", async () => {
    const secret = "the new one";
    const { body } = await send({ body: commandBody("gpt3 2030", { team_id: "T1" }), secret });
    await send({ body: commandBody("accuracy"), secret });
    await send({ body: callback(mention), contentType: json, secret });
    expect([readsOf(signing), readsOf(idKey), readsOf(token)]).toEqual([2, 1, 0]);
    expect(authorizations).toEqual([]);

    const { blocks } = JSON.parse(body);
    const buttons = blocks.flatMap((block: { elements?: unknown[] }) => block.elements ?? []);
    const { value } = buttons.find(({ action_id }: { action_id?: string }) => action_id === "change");
    const press = payload({
      type: "block_actions",
      channel: { id: "C1" },
      container: { is_ephemeral: true },
      response_url: "https://hooks.slack.com/actions/1",
      actions: [{ action_id: "change", block_id: "b", value }],
    });
    expect(await send({ body: press, secret })).toMatchObject({ statusCode: 200 });
    expect(authorizations).toEqual(["/api/views.open Bearer xoxb-managed"]);
    expect([readsOf(signing), readsOf(idKey), readsOf(token)]).toEqual([2, 1, 1]);
  });

  it("are read again for a request that none of them signed, so that a new one counts at once", async () => {
    await letPass(10_000);
    secrets.put(signing, { current: "a newer one", previous: "the new one", createdAt: new Date() });
    for (const secret of ["a newer one", "the new one"]) {
      expect(await send({ body: commandBody("help"), secret })).toMatchObject({ statusCode: 200 });
    }
    expect(readsOf(signing)).toBe(4);
  });

  it("are read no more than once in ten seconds, however many requests nobody's secret signed", async () => {
    const forged = { body: commandBody("help"), secret: "another one" };
    for (const passed of [20_000, 29_000, 30_000]) {
      await letPass(passed);
      const responses = await Promise.all(Array.from({ length: 20 }, () => send(forged)));
      expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([401]));
    }
    expect(readsOf(signing)).toBe(8);
    expect(await send({ body: commandBody("help"), secret: "a newer one" })).toMatchObject({
      statusCode: 200,
    });
  });

  it("appear in none of its logs", () => {
    expect(JSON.stringify(bundle.lines)).not.toMatch(
      /the new one|the old one|a newer one|xoxb-managed|a key for the ids/,
    );
  });
});
