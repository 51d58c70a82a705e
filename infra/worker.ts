import { Duration, Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Construct } from "constructs";
import { jobQueueShape, type WorkEnv } from "#lib/config.ts";
import { acceptFinding } from "./accept-finding.ts";
import { BundledFunction } from "./bundled-function.ts";
import type { JobQueue } from "./job-queue.ts";
import type { Secrets } from "./secrets.ts";
import type { Table } from "./table.ts";

export interface WorkerProps {
  readonly bundle: string;
  readonly data: Table;
  readonly jobs: JobQueue;
  readonly secrets: Secrets;
  /** where charts are served: `https://` and a host */
  readonly chartBase: string;
  /** a model of Amazon Bedrock that reads what the grammar cannot; absent: none */
  readonly modelId: string | undefined;
}

const memoryMegabytes = 512;
/** The keys of every kind of item that the worker reads or writes. */
const keys = [
  "answer#*",
  "digest#*",
  "digest-snapshot#*",
  "digests#*",
  "feedback#*",
  "prices",
  "team#*",
  "thread#*",
  "work#*",
];
/** Concurrent batches: Slack takes about one message a second and channel. */
const maxConcurrency = 5;

/** The function behind the queue: it answers mentions and whatever else takes longer than Slack waits. */
export class Worker extends Construct {
  readonly worker: BundledFunction;

  constructor(
    scope: Construct,
    id: string,
    { bundle, data, jobs, secrets, chartBase, modelId }: WorkerProps,
  ) {
    super(scope, id);
    const { queue, deadLetters } = jobs;
    this.worker = new BundledFunction(this, "Work", {
      bundle,
      description: "AI Cost: answers mentions and direct messages",
      memoryMegabytes,
      timeout: Duration.seconds(jobQueueShape.workSeconds),
      environment: {
        TABLE_NAME: data.table.tableName,
        QUEUE_URL: queue.queueUrl,
        DEAD_LETTER_QUEUE_URL: deadLetters.queueUrl,
        SLACK_BOT_TOKEN: secrets.botToken.secretArn,
        ANSWER_ID_KEY: secrets.answerIdKey.secretArn,
        CHART_BASE_URL: chartBase,
        ...(modelId !== undefined && { BEDROCK_MODEL_ID: modelId }),
      } satisfies WorkEnv,
    });
    data.grant(this.worker.lambda, {
      actions: ["BatchGetItem", "GetItem", "PutItem", "UpdateItem", "Query"],
      keys,
    });
    secrets.grantRead(this.worker.lambda, secrets.botToken, secrets.answerIdKey);
    if (modelId !== undefined) grantModel(this.worker, modelId);
    for (const to of [queue, deadLetters]) to.grant(this.worker.lambda, "sqs:SendMessage");
    this.worker.lambda.addEventSource(
      new SqsEventSource(queue, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency }),
    );
    acceptFinding(
      this.worker,
      "Serverless::Serverless-LambdaEventSourceMappingDestination",
      "A queue's messages go to the dead letters of its own, by its redrive policy.",
    );
  }
}

/** Ids of inference profiles begin with a geography; a profile sends a call to a model in one of several regions. */
const geography = /^(?:us|us-gov|eu|apac|jp|au|ca|global)\./;

/**
 * Let a function call one model of Amazon Bedrock, by its own id or by that of an inference profile.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export function grantModel(caller: BundledFunction, modelId: string): void {
  const resources = listResources(modelId).map(({ region, account, kind, id }) =>
    Stack.of(caller).formatArn({
      service: "bedrock",
      resource: kind,
      resourceName: id,
      ...(region !== undefined && { region }),
      ...(account !== undefined && { account }),
    }),
  );
  caller.lambda.addToRolePolicy(new PolicyStatement({ actions: ["bedrock:InvokeModel"], resources }));
  if (geography.test(modelId)) {
    acceptFinding(
      caller,
      `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${readModelId(modelId)}]`,
      "An inference profile chooses the region; the model is named.",
    );
  }
}

interface Resource {
  readonly kind: "foundation-model" | "inference-profile";
  readonly id: string;
  /** absent: the stack's own */
  readonly region?: string;
  /** absent: the stack's own; models belong to none */
  readonly account?: string;
}

/** An inference profile also needs its model in every region that it can call. */
function listResources(modelId: string): readonly Resource[] {
  if (!geography.test(modelId)) return [{ kind: "foundation-model", id: modelId, account: "" }];
  return [
    { kind: "inference-profile", id: modelId },
    { kind: "foundation-model", id: readModelId(modelId), region: "*", account: "" },
  ];
}

const readModelId = (profileId: string) => profileId.replace(geography, "");
