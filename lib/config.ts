import * as z from "zod/mini";

const present = z.string().check(z.minLength(1));
/**
 * A secret: its ARN in Secrets Manager, which is all that the environment holds on AWS; in the local run, itself.
 */
const secret = present;
/** the key under which answer ids are made: HMAC-SHA-256 */
const answerIdKey = z.string().check(z.minLength(16));

/** where charts are served, `https://` and a host; absent: nowhere, and tables stand in their place */
const chartBase = z.optional(z.url());

const emulated = {
  /** where Slack's Web API is, when it is an emulated one */
  SLACK_API_URL: z.optional(present),
};

/** The environment of the front function. `AWS_ENDPOINT_URL_DYNAMODB` and the like are read by the AWS clients. */
export const FrontEnv = z.object({
  TABLE_NAME: present,
  QUEUE_URL: present,
  SLACK_SIGNING_SECRET: secret,
  /** read for opening forms alone */
  SLACK_BOT_TOKEN: secret,
  ANSWER_ID_KEY: answerIdKey,
  CHART_BASE_URL: chartBase,
  ...emulated,
});
export type FrontEnv = z.infer<typeof FrontEnv>;

/** The file of list prices that genai-prices publishes: what its package calls `REMOTE_DATA_JSON_URL`. */
export const listPricesAddress =
  "https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json";

/** The lines that the daily refresh logs: alarms count them. */
export const refreshLines = {
  /** once a refresh, with `isWhole`: whether every feed was read */
  refreshed: "prices-refreshed",
  feedFailed: "feed-failed",
  quarantined: "price-quarantined",
} as const;

/** The environment of the daily refresh. The AWS clients read `AWS_ENDPOINT_URL_PRICING` and `_EC2` themselves. */
export const RefreshEnv = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  /** of the list prices: `listPricesAddress`, or a copy of what it has */
  LIST_PRICES_URL: z.url(),
});
export type RefreshEnv = z.infer<typeof RefreshEnv>;

/** The environment of the worker. */
export const WorkEnv = z.object({
  TABLE_NAME: present,
  QUEUE_URL: present,
  DEAD_LETTER_QUEUE_URL: present,
  SLACK_BOT_TOKEN: secret,
  ANSWER_ID_KEY: answerIdKey,
  CHART_BASE_URL: chartBase,
  ...emulated,
  /** a model of Amazon Bedrock that reads what the grammar cannot; absent: none does */
  BEDROCK_MODEL_ID: z.optional(present),
  /** where an emulated Slack's response URLs begin; absent: at Slack alone */
  RESPONSE_URL_ORIGIN: z.optional(z.url()),
});
export type WorkEnv = z.infer<typeof WorkEnv>;

/** The environment of the sweep. */
export const SweepEnv = z.object({ TABLE_NAME: present, QUEUE_URL: present });
export type SweepEnv = z.infer<typeof SweepEnv>;

/** What the command that re-drives dead letters needs beside AWS's own variables. */
export const RedriveEnv = z.object({ QUEUE_URL: present, DEAD_LETTER_QUEUE_URL: present });

/** The queue of the worker, as CDK declares it and the local run creates it. */
export const jobQueueShape = {
  /** how long the worker may take over a batch */
  workSeconds: 30,
  /** six times that, as AWS advises: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
  visibilitySeconds: 180,
  /** how often a message is tried before it goes to the dead letters */
  mostReceives: 5,
} as const;

/** The environment of the chart function. */
export const ChartEnv = z.object({ TABLE_NAME: present });
export type ChartEnv = z.infer<typeof ChartEnv>;

/** The one table, as CDK declares it and the local run creates it. */
export const tableShape = {
  partitionKey: "pk",
  sortKey: "sk",
  timeToLive: "expiresAt",
  dueIndex: { name: "due", partitionKey: "dueShard", sortKey: "nextDueAt" },
} as const;
