import { signingSecret } from "./signed-request.ts";

/** The environment that CDK gives the front function, and what Lambda adds to it. */
export function functionEnv(dynamoDbAddress: string): Record<string, string> {
  return {
    TABLE_NAME: "aicost",
    QUEUE_URL: "http://127.0.0.1:1/000000000000/jobs",
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: "xoxb-tests",
    ANSWER_ID_KEY: "the key of the tests for answers' ids",
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDbAddress,
  };
}
