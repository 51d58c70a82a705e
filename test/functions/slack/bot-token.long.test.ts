import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalQueues, startQueues } from "#functions/local/aws/queues.ts";
import { Query } from "#lib/query/query.ts";
import { cardActions, changeForm } from "#lib/slack/card/card-actions.ts";
import { appManifest } from "#lib/slack/home/app-manifest.ts";
import { buildOnce } from "#test/build-once.ts";
import { type ManagedSecrets, startManagedSecrets } from "#test/faults/managed-secrets.ts";
import { readDevelopmentSet } from "#test/questions/read-questions.ts";
import { callback, payload } from "./listening-app.ts";
import { type LocalTable, startLocalTable } from "./local-table.ts";
import { type RunningBundle, runBundle } from "./run-bundle.ts";
import { commandBody, json, requestEvent, type Sent } from "./signed-request.ts";

const arn = (name: string) => `arn:aws:secretsmanager:eu-west-1:000000000000:secret:${name}`;
const [token, idKey] = [arn("token"), arn("id-key")];

/** Every intent that there is, and every event that Slack is asked for. */
const intents = Query.def.options.map(({ shape }) => shape.intent.def.values[0]);
const events = appManifest("https://example.com").settings.event_subscriptions.bot_events;

const press = (action_id: string, value: string) =>
  payload({
    type: "block_actions",
    channel: { id: "C1" },
    container: { is_ephemeral: true },
    response_url: "https://hooks.slack.com/actions/1",
    actions: [{ action_id, block_id: "b", value }],
  });

describe("the bot's token in the built front function", () => {
  let folder: string;
  let table: LocalTable;
  let queues: LocalQueues;
  let secrets: ManagedSecrets;
  let bundle: RunningBundle;
  const send = async (sent: Sent) => (await bundle.invoke(requestEvent(sent))).response;
  const tokenReads = () => secrets.reads.filter((read) => read.startsWith(token)).length;

  beforeAll(async () => {
    folder = (await buildOnce("slack")).outdir;
    table = await startLocalTable();
    queues = await startQueues();
    secrets = await startManagedSecrets();
    secrets.put(token, { current: "xoxb-managed", createdAt: new Date(0) });
    secrets.put(idKey, { current: "a key for the ids of answers", createdAt: new Date(0) });
    const env = {
      QUEUE_URL: queues.jobs,
      SLACK_BOT_TOKEN: token,
      ANSWER_ID_KEY: idKey,
      SLACK_API_URL: "http://127.0.0.1:1/api/",
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.address,
      AWS_ENDPOINT_URL_SQS: queues.address,
    };
    bundle = await runBundle(folder, { dynamoDbAddress: table.address, env });
  });
  afterAll(async () => {
    await bundle.stop();
    await secrets.stop();
    await queues.stop();
    await table.stop();
  });

  it("is read by no command, whatever it asks", { timeout: 60_000 }, async () => {
    const { questions, offTopic } = readDevelopmentSet();
    const texts = [...questions.map(({ text }) => text), ...offTopic.slice(0, 20), ""];
    for (const text of texts) {
      const { statusCode, body } = await send({ body: commandBody(text) });
      expect({ text, statusCode }).toEqual({ text, statusCode: 200 });
      expect(body).not.toContain("went wrong");
    }
    const asked = () => new Set(bundle.lines.map(({ intent }) => intent));
    await expect.poll(() => intents.filter((intent) => !asked().has(intent))).toEqual([]);
    expect(tokenReads()).toBe(0);
  });

  it.each(events)("is not read by the event %s", async (name) => {
    const [type = "", kind] = name.split(".");
    const event = {
      type,
      ...(kind !== undefined && { channel_type: kind }),
      user: "U1",
      text: "<@U0> subscribe me to the digest every monday at 9",
      channel: "C1",
      tab: "messages",
      ts: "1.2",
      event_ts: "1.2",
    };
    expect(await send({ body: callback(event), contentType: json })).toEqual({ statusCode: 200, body: "" });
    expect(tokenReads()).toBe(0);
  });

  it("is read by the form that a button opens, and by nothing else that is pressed", async () => {
    const { blocks } = JSON.parse((await send({ body: commandBody("gpt3 2030", { team_id: "T1" }) })).body);
    const buttons = blocks.flatMap((block: { elements?: unknown[] }) => block.elements ?? []);
    const { value } = buttons.find(({ action_id }: { action_id?: string }) => action_id === "change");
    const { change, ...others } = cardActions;
    for (const action of Object.values(others))
      await send({ body: press(action.replace(/-$/, action === "ask-" ? "-0" : "-pause"), value) });
    const view = { id: "V1", type: "modal", callback_id: changeForm.id, state: { values: {} } };
    await send({ body: payload({ type: "view_submission", view: { ...view, private_metadata: "{}" } }) });
    const suggestion = {
      type: "block_suggestion",
      action_id: changeForm.system,
      block_id: "b",
      value: "gpt",
    };
    await send({ body: payload({ ...suggestion, view }) });
    expect(tokenReads()).toBe(0);

    await send({ body: press(change, value) });
    expect(tokenReads()).toBe(1);
  });
});
