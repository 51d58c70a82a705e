import * as z from "zod/mini";

/** The environment of the front function. `AWS_ENDPOINT_URL_DYNAMODB` is read by the AWS client itself. */
export const FrontEnv = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  SLACK_SIGNING_SECRET: z.string().check(z.minLength(1)),
  /** the key under which answer ids are made: HMAC-SHA-256 */
  ANSWER_ID_KEY: z.string().check(z.minLength(16)),
});
export type FrontEnv = z.infer<typeof FrontEnv>;

/** The file of list prices that genai-prices publishes: what its package calls `REMOTE_DATA_JSON_URL`. */
export const listPricesAddress =
  "https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json";

/** The environment of the daily refresh. The AWS clients read `AWS_ENDPOINT_URL_PRICING` and `_EC2` themselves. */
export const RefreshEnv = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  /** of the list prices: `listPricesAddress`, or a copy of what it has */
  LIST_PRICES_URL: z.url(),
});
export type RefreshEnv = z.infer<typeof RefreshEnv>;

/** The one table, as CDK declares it and the local run creates it. */
export const tableShape = {
  partitionKey: "pk",
  sortKey: "sk",
  timeToLive: "expiresAt",
  dueIndex: { name: "due", partitionKey: "dueShard", sortKey: "nextDueAt" },
} as const;
