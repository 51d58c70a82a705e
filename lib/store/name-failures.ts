import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** Let the errors of a client say which call they come from: some have no name of their own. */
export function nameFailures({ middlewareStack }: Pick<DynamoDBClient, "middlewareStack">): void {
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
