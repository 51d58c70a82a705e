import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { chartEvent } from "#test/functions/chart/chart-event.ts";
import { commandBody, json, requestEvent } from "#test/functions/slack/signed-request.ts";
import { synthesise } from "#test/infra/synthesise.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import { dynamoDbStands, table } from "#test/lib/store/dynamo-db-stands.ts";
import { type DeployedFunction, readDeployed } from "./deployed-functions.ts";
import { mentionIn, scheduled } from "./lambda-events.ts";
import { batchOf, receive } from "./queue-batch.ts";
import { hasRuntimeClient } from "./runtime-client.ts";
import { type StandIns, startStandIns } from "./stand-ins.ts";
import { type RunningLambda, startLambda } from "./start-lambda.ts";

const prefixes = { slack: "SlackFront", work: "Work", chart: "Charts", sweep: "Digests", refresh: "Prices" };
type Name = keyof typeof prefixes;

const title = "the assets as they are synthesised, under AWS's runtime client";
const absent = "skipped: npm run install:ric has not built it here";

describe.skipIf(!hasRuntimeClient)(hasRuntimeClient ? title : `${title} (${absent})`, () => {
  let out: string;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "aicost-assets-"));
    await synthesise(out);
  }, 120_000);
  afterAll(() => rm(out, { recursive: true, force: true }));

  describe.each(dynamoDbStands.filter(({ isPresent }) => isPresent))("over $name", ({ start }) => {
    let stands: StandIns;
    let deployed: (prefix: string) => DeployedFunction;
    const running = new Map<Name, RunningLambda>();

    beforeAll(async () => {
      stands = await startStandIns(await start(), (event) => invoke("chart", event));
      deployed = await readDeployed(out, stands.nameOf);
    });
    afterAll(async () => {
      for (const lambda of running.values()) await lambda.stop();
      await stands.stop();
    });

    const functionOf = (name: Name) => stands.pointHere(deployed(prefixes[name]));
    const lambdaOf = async (name: Name) => {
      const lambda = running.get(name) ?? (await startLambda(functionOf(name)));
      running.set(name, lambda);
      return lambda;
    };
    const invoke = async (name: Name, event: unknown) => Object(await (await lambdaOf(name)).invoke(event));
    const queueEvent = async (channel: string, text: string): Promise<string> => {
      const sent = { body: mentionIn(channel, text), contentType: json };
      expect(await invoke("slack", requestEvent(sent))).toMatchObject({ statusCode: 200 });
      const [message, ...others] = await receive(stands.queues, stands.queues.jobs);
      expect(others).toEqual([]);
      return message?.Body ?? "";
    };
    const postsTo = (channel: string) =>
      stands.slack.calls.filter(
        ({ method, args }) => method === "chat.postMessage" && args.channel === channel,
      );

    it("answers a signed command with a picture, which the chart function then paints", async () => {
      const response = await invoke("slack", requestEvent({ body: commandBody("gpt3 2030") }));
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain("$187");
      const [, path = ""] = new RegExp(`"${stands.chartBase}(/charts/[^"]+)"`).exec(response.body) ?? [];
      const picture = await invoke("chart", chartEvent(path));
      expect(picture).toMatchObject({ statusCode: 200, headers: { "content-type": "image/png" } });
      expect(Buffer.from(picture.body, "base64").toString("latin1", 1, 4)).toBe("PNG");
    });

    it("refuses a command that is signed with another secret", async () => {
      const sent = { body: commandBody("gpt3 2030"), secret: "another secret of the tests" };
      expect(await invoke("slack", requestEvent(sent))).toMatchObject({ statusCode: 401 });
    });

    it("works on a batch, and reports the one message that failed", async () => {
      const good = await queueEvent(places.general, "gpt3 2030");
      const poison = await queueEvent(places.random, "gpt2 2030");
      stands.slackProxy.refuseFrom(({ body }) => body.includes(places.random));
      const batch = batchOf({ good, rubbish: "{", poison, again: good });
      expect(await invoke("work", batch)).toEqual({ batchItemFailures: [{ itemIdentifier: "poison" }] });
      expect(postsTo(places.general)).toHaveLength(1);
      const { lines } = await lambdaOf("work");
      expect(lines).toContainEqual(
        expect.objectContaining({
          message: "job failed",
          messageId: "poison",
          reason: "Slack: http-400",
        }),
      );
      const [letter, ...others] = await receive(stands.queues, stands.queues.deadLetters);
      expect(letter).toMatchObject({
        Body: "{",
        MessageAttributes: { Reason: { StringValue: "not a job" } },
      });
      expect(others).toEqual([]);
    });

    it("hands a digest that is due to the queue, from which the worker posts it", async () => {
      const subscriptions = dynamoSubscriptions(stands.db, { table, now: () => new Date() });
      const nextDueAt = new Date(Date.now() - 60_000).toISOString();
      const place = { team: places.team, id: places.general, owner: places.person };
      await subscriptions.put(aSubscription({ ...place, nextDueAt }));
      expect(await invoke("sweep", scheduled("sweep"))).toMatchObject({ due: 1, queued: 1, unreadable: 0 });
      const [message] = await receive(stands.queues, stands.queues.jobs);
      const before = postsTo(places.general).length;
      const batch = batchOf({ digest: message?.Body ?? "" });
      expect(await invoke("work", batch)).toEqual({ batchItemFailures: [] });
      expect(postsTo(places.general)).toHaveLength(before + 1);
    });

    it("reads the price feeds, and publishes what they say once", async () => {
      expect(await invoke("refresh", scheduled("refresh"))).toMatchObject({
        sequence: 1,
        isNewVersion: true,
        quarantined: [],
      });
      expect(await invoke("refresh", scheduled("refresh"))).toMatchObject({
        sequence: 1,
        isNewVersion: false,
      });
    });

    it("logs ids and never a text, a token or a secret", async () => {
      const lines = [...running.values()].flatMap((lambda) => lambda.lines);
      expect(lines.length).toBeGreaterThan(5);
      expect(JSON.stringify(lines)).not.toMatch(/xox[bp]-|gpt3 2030|of the tests/);
    });

    it("takes a function that cannot start for what it is: an init error, with its reason", async () => {
      const { folder, ...rest } = functionOf("sweep");
      const { TABLE_NAME: _, ...environment } = rest.environment;
      await expect(startLambda({ ...rest, folder, environment })).rejects.toThrow(/Init error.*TABLE_NAME/);

      const broken = join(out, "broken");
      await cp(folder, broken, { recursive: true });
      await writeFile(join(broken, "index.mjs"), 'export * from "./absent.mjs";');
      await expect(startLambda({ ...rest, folder: broken })).rejects.toThrow(/Init error.*absent\.mjs/);
      await writeFile(join(broken, "index.mjs"), "export const handler = async (a, b, c) => [a, b, c];");
      await expect(startLambda({ ...rest, folder: broken })).rejects.toThrow(/Init error.*callback/);
    });
  });
});
