import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { nameFailures } from "./name-failures.ts";

/**
 * A client of the table for a caller who cannot wait: one attempt, and this long at most for a connection.
 *
 * Region, credentials and endpoint come from the environment, as the AWS client reads them.
 */
export function openDocumentClient({
  timeoutMilliseconds,
}: {
  readonly timeoutMilliseconds: number;
}): DynamoDBDocumentClient {
  const requestHandler = { connectionTimeout: timeoutMilliseconds, requestTimeout: timeoutMilliseconds };
  const client = new DynamoDBClient({ maxAttempts: 1, requestHandler });
  nameFailures(client);
  return DynamoDBDocumentClient.from(client);
}
