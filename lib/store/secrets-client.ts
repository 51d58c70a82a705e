import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

/**
 * A client of Secrets Manager that gives up after this long, and after one more attempt.
 *
 * Region, credentials and endpoint come from the environment, as the AWS client reads them.
 */
export function openSecretsClient({
  timeoutMilliseconds,
}: {
  readonly timeoutMilliseconds: number;
}): SecretsManagerClient {
  const requestHandler = { connectionTimeout: timeoutMilliseconds, requestTimeout: timeoutMilliseconds };
  return new SecretsManagerClient({ maxAttempts: 2, requestHandler });
}
