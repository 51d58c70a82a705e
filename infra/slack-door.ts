import { CfnOutput, Duration, RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  type IAccessLogSettings,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { FrontEnv } from "#lib/config.ts";
import { acceptFinding } from "./accept-finding.ts";
import { BundledFunction } from "./bundled-function.ts";
import type { JobQueue } from "./job-queue.ts";
import type { Secrets } from "./secrets.ts";
import type { Stage } from "./stage.ts";
import type { Table } from "./table.ts";

export interface SlackDoorProps {
  readonly bundle: string;
  readonly stage: Stage;
  readonly data: Table;
  readonly jobs: JobQueue;
  readonly secrets: Secrets;
  /** where charts are served: `https://` and a host */
  readonly chartBase: string;
}

/** Slack gives up after three seconds: one more lets the function end what it began. */
const timeout = Duration.seconds(4);
/** CPU comes with memory, and a cold start has to load the bundle within Slack's three seconds. */
const memoryMegabytes = 512;
/** What a public address may cost at worst: requests a second, on average and at once. */
const throttle = { rateLimit: 50, burstLimit: 100 };
/** Enough for that rate, at the four tenths of a second that a cold start may take. */
const reservedConcurrency = 20;

/** The door that Slack knocks on: one throttled route, and the function behind it. */
export class SlackDoor extends Construct {
  readonly front: BundledFunction;
  readonly api: HttpApi;

  constructor(
    scope: Construct,
    id: string,
    { bundle, stage, data, jobs, secrets, chartBase }: SlackDoorProps,
  ) {
    super(scope, id);
    this.front = new BundledFunction(this, "Front", {
      bundle,
      description: "AI Cost: answers Slack's commands",
      memoryMegabytes,
      timeout,
      reservedConcurrency: stage.isConcurrencyReserved ? reservedConcurrency : undefined,
      environment: {
        TABLE_NAME: data.table.tableName,
        QUEUE_URL: jobs.queue.queueUrl,
        SLACK_SIGNING_SECRET: secrets.signingSecret.secretArn,
        SLACK_BOT_TOKEN: secrets.botToken.secretArn,
        ANSWER_ID_KEY: secrets.answerIdKey.secretArn,
        CHART_BASE_URL: chartBase,
      } satisfies FrontEnv,
    });
    data.grant(this.front.lambda, {
      actions: ["BatchGetItem", "GetItem", "PutItem", "Query"],
      keys: ["answer#*", "prices"],
    });
    secrets.grantRead(this.front.lambda, secrets.signingSecret, secrets.botToken, secrets.answerIdKey);
    jobs.queue.grant(this.front.lambda, "sqs:SendMessage");

    this.api = new HttpApi(this, "Api", { createDefaultStage: false });
    this.api.addStage("Stage", {
      stageName: "$default",
      autoDeploy: true,
      throttle,
      accessLogSettings: createAccessLog(this, "AccessLog"),
    });
    this.api.addRoutes({
      path: "/slack/events",
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration("Front", this.front.lambda),
    });
    acceptFinding(
      this.api,
      "AwsSolutions::AwsSolutions-APIG4",
      "Slack signs its requests; the function verifies the signature over the raw bytes before anything else.",
    );
    new CfnOutput(this, "RequestUrl", { value: `${this.api.apiEndpoint}/slack/events` });
  }
}

/** The log holds no address and no content of a request. */
const accessLogFields = {
  requestId: "$context.requestId",
  requestTime: "$context.requestTime",
  routeKey: "$context.routeKey",
  status: "$context.status",
  error: "$context.error.message",
  integrationError: "$context.integrationErrorMessage",
  integrationMilliseconds: "$context.integrationLatency",
  responseMilliseconds: "$context.responseLatency",
};

/** A log of every request that reaches the stage, rejected ones too. */
function createAccessLog(scope: Construct, id: string): IAccessLogSettings {
  const log = new LogGroup(scope, id, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  return {
    destination: new LogGroupLogDestination(log),
    format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
  };
}
