import { CfnOutput, Duration } from "aws-cdk-lib";
import { CfnStage, HttpApi, HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import type { FrontEnv } from "#lib/config.ts";
import { BundledFunction } from "./bundled-function.ts";
import type { JobQueue } from "./job-queue.ts";
import type { Secrets } from "./secrets.ts";

export interface SlackDoorProps {
  readonly bundle: string;
  readonly table: TableV2;
  readonly jobs: JobQueue;
  readonly secrets: Secrets;
}

/** Slack gives up after three seconds: one more lets the function end what it began. */
const timeout = Duration.seconds(4);
/** CPU comes with memory, and a cold start has to load the bundle within Slack's three seconds. */
const memoryMegabytes = 512;
/** What a public address may cost at worst: requests a second, on average and at once. */
const throttle = { throttlingRateLimit: 50, throttlingBurstLimit: 100 };

/** The door that Slack knocks on: one throttled route, and the function behind it. */
export class SlackDoor extends Construct {
  constructor(scope: Construct, id: string, { bundle, table, jobs, secrets }: SlackDoorProps) {
    super(scope, id);
    const front = new BundledFunction(this, "Front", {
      bundle,
      description: "AI Cost: answers Slack's commands",
      memoryMegabytes,
      timeout,
      environment: {
        TABLE_NAME: table.tableName,
        QUEUE_URL: jobs.queue.queueUrl,
        SLACK_SIGNING_SECRET: secrets.signingSecret.secretValue.unsafeUnwrap(),
        SLACK_BOT_TOKEN: secrets.botToken.secretValue.unsafeUnwrap(),
        ANSWER_ID_KEY: secrets.answerIdKey.secretValue.unsafeUnwrap(),
      } satisfies FrontEnv,
    });
    table.grant(front.lambda, "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query");
    jobs.queue.grantSendMessages(front.lambda);

    const api = new HttpApi(this, "Api", { createDefaultStage: false });
    const stage = api.addStage("Stage", { stageName: "$default", autoDeploy: true });
    if (stage.node.defaultChild instanceof CfnStage) stage.node.defaultChild.defaultRouteSettings = throttle;
    api.addRoutes({
      path: "/slack/events",
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration("Front", front.lambda),
    });
    new CfnOutput(this, "RequestUrl", { value: `${api.apiEndpoint}/slack/events` });
  }
}
