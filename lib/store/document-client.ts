import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

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

/** Errors of the client say which call they come from: some have no name of their own. */
function nameFailures({ middlewareStack }: Pick<DynamoDBClient, "middlewareStack">): void {
  middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        try {
          return await next(args);
        } catch (error) {
          if (error instanceof Error)
            Object.assign(error, { failedIn: `DynamoDB ${commandName.replace(/Command$/, "")}` });
          throw error;
        }
      },
    { step: "initialize", name: "nameFailures" },
  );
}
