import { createServer } from "node:http";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { buildHttpApiEvent, readHttpApiResult } from "#functions/local/aws/http-api-event.ts";
import { queueRegion, startQueues } from "#functions/local/aws/queues.ts";
import { listen } from "#functions/local/ports.ts";
import { botToken } from "#functions/local/slack/emulated-slack.ts";
import { startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { startFaultProxy } from "#test/faults/fault-proxy.ts";
import { startManagedSecrets } from "#test/faults/managed-secrets.ts";
import { signingSecret } from "#test/functions/slack/signed-request.ts";
import { startLocalFeeds } from "#test/lib/prices/local-feeds.ts";
import { type DynamoDbStand, table } from "#test/lib/store/dynamo-db-stands.ts";
import type { DeployedFunction, NameOf } from "./deployed-functions.ts";

const secretArn = (id: string) => `arn:aws:secretsmanager:${queueRegion}:000000000000:secret:${id}`;
const secretTexts = [
  ["SecretsSigningSecret", signingSecret],
  ["SecretsBotToken", botToken],
  ["SecretsAnswerIdKey", "the key of the tests for answers' ids"],
] as const;

/** What CloudFront is to the chart function: it hands requests over, and what comes back to whoever asked. */
async function startChartSite(chart: Chart) {
  const server = createServer(async (request, response) => {
    const result = readHttpApiResult(await chart(buildHttpApiEvent(request, Buffer.alloc(0))));
    const { statusCode, headers, body, isBase64Encoded } = result;
    response
      .writeHead(statusCode, { ...headers })
      .end(Buffer.from(body, isBase64Encoded ? "base64" : "utf8"));
  });
  return { address: await listen(server, 0), stop: async () => void server.close() };
}

type Chart = (event: unknown) => Promise<unknown>;

/**
 * Everything that the functions call, on this machine: a table, queues, secrets, Slack, charts and the price feeds.
 *
 * @param chart the chart function
 */
export async function startStandIns(dynamoDb: DynamoDbStand, chart: Chart) {
  const site = await startChartSite(chart);
  const queues = await startQueues();
  const secrets = await startManagedSecrets();
  const feeds = await startLocalFeeds();
  const slack = await startSlackDouble({ signingSecret, appUrl: () => "" });
  const slackProxy = await startFaultProxy(slack.responseOrigin);
  const client = new DynamoDBClient(dynamoDb.client);
  const nameOf: NameOf = ({ id, type }) => {
    const isDeadLetters = id.startsWith("JobsDeadLetters");
    if (type === "AWS::DynamoDB::Table") return table;
    if (type === "AWS::SQS::Queue") return isDeadLetters ? queues.deadLetters : queues.jobs;
    if (type === "AWS::CloudFront::Distribution") return new URL(site.address).host;
    const [, text] = secretTexts.find(([prefix]) => id.startsWith(prefix)) ?? [];
    if (text === undefined) throw new Error(`Nothing here stands for ${id}, a ${type}.`);
    secrets.put(secretArn(id), { current: text, createdAt: new Date(0) });
    return secretArn(id);
  };
  /** Where AWS, Slack and the feeds are: what the template leaves to the clients, or says of the world outside. */
  const elsewhere = {
    AWS_REGION: queueRegion,
    AWS_ENDPOINT_URL_DYNAMODB: String(dynamoDb.client.endpoint),
    AWS_ENDPOINT_URL_SQS: queues.address,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.address,
    AWS_ENDPOINT_URL_PRICING: feeds.addresses.pricing,
    AWS_ENDPOINT_URL_EC2: feeds.addresses.ec2,
    SLACK_API_URL: `${slackProxy.address}/api/`,
  };
  const pointHere = (deployed: DeployedFunction): DeployedFunction => {
    const { LIST_PRICES_URL, CHART_BASE_URL } = deployed.environment;
    const environment = {
      ...deployed.environment,
      ...elsewhere,
      ...(LIST_PRICES_URL !== undefined && { LIST_PRICES_URL: feeds.addresses.list }),
      ...(CHART_BASE_URL !== undefined && { CHART_BASE_URL: CHART_BASE_URL.replace("https:", "http:") }),
    };
    return { ...deployed, environment };
  };
  return {
    nameOf,
    pointHere,
    queues,
    slack,
    slackProxy,
    chartBase: site.address,
    db: DynamoDBDocumentClient.from(client),
    async stop() {
      client.destroy();
      for (const part of [slackProxy, slack, site, feeds, secrets, queues, dynamoDb]) await part.stop();
    },
  };
}

export type StandIns = Awaited<ReturnType<typeof startStandIns>>;
