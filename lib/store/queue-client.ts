import { SQSClient } from "@aws-sdk/client-sqs";

/**
 * A client of the queues that gives up after this long, and after one more attempt.
 *
 * Region, credentials and endpoint come from the environment, as the AWS client reads them.
 */
export function openQueueClient({
  timeoutMilliseconds,
}: {
  readonly timeoutMilliseconds: number;
}): SQSClient {
  const requestHandler = { connectionTimeout: timeoutMilliseconds, requestTimeout: timeoutMilliseconds };
  return new SQSClient({ maxAttempts: 2, requestHandler });
}
