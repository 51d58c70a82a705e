import * as z from "zod/mini";

/** The environment of the front function. `AWS_ENDPOINT_URL_DYNAMODB` is read by the AWS client itself. */
export const FrontEnv = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  SLACK_SIGNING_SECRET: z.string().check(z.minLength(1)),
  /** the key under which answer ids are made: HMAC-SHA-256 */
  ANSWER_ID_KEY: z.string().check(z.minLength(16)),
});
export type FrontEnv = z.infer<typeof FrontEnv>;

/** The one table, as CDK declares it and the local run creates it. */
export const tableShape = {
  partitionKey: "pk",
  sortKey: "sk",
  timeToLive: "expiresAt",
  dueIndex: { name: "due", partitionKey: "dueShard", sortKey: "nextDueAt" },
} as const;
