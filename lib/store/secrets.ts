import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";

/** The value that counts first; then, for a day after it was renewed, the one before. */
type SecretValues = readonly [string, ...string[]];

export interface Secrets {
  /** @param place an ARN of Secrets Manager's; anything else is the secret itself, as the local run passes it */
  readAll(place: string): Promise<SecretValues>;
  /** The same for who was shown a value that is not among these: it may have been renewed a moment ago. */
  readAgain(place: string): Promise<SecretValues>;
}

/** A secret that was renewed, and that nobody misses, is noticed after this time at the latest. */
const freshMilliseconds = 5 * 60_000;
/** Anybody can show a wrong value, and so have a secret read: no more often than this. */
const leastMilliseconds = 10_000;
/** How long the value before counts beside a new one: Slack and we cannot change it in the same moment. */
const overlapMilliseconds = 86_400_000;

interface Kept {
  readonly readAt: number;
  readonly values: SecretValues;
}

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

/**
 * Secrets of AWS Secrets Manager, kept in memory for five minutes, or for ten seconds where a value is missed.
 *
 * One that was read before stays in use while Secrets Manager cannot be reached.
 *
 * Powertools' parameters do not fit: they hide when a value was created, so that the one before would count for ever, and
 * they throw while Secrets Manager is down.
 *
 * @param options.now Unix milliseconds
 */
export function managedSecrets(
  client: SecretsManagerClient,
  { now }: { readonly now: () => number },
): Secrets {
  const kept = new Map<string, Kept>();
  const read = async (place: string, mostAge: number): Promise<SecretValues> => {
    if (!place.startsWith("arn:")) return [place];
    const known = kept.get(place);
    if (known !== undefined && now() - known.readAt < mostAge) return known.values;
    const readAt = now();
    if (known !== undefined) kept.set(place, { ...known, readAt });
    const values = await fetchValues(client, place, readAt).catch((error: unknown) => {
      if (known === undefined) throw error;
      return known.values;
    });
    kept.set(place, { readAt, values });
    return values;
  };
  return {
    readAll: (place) => read(place, freshMilliseconds),
    readAgain: (place) => read(place, leastMilliseconds),
  };
}

async function fetchValues(client: SecretsManagerClient, place: string, now: number): Promise<SecretValues> {
  const { SecretString, CreatedDate } = await client.send(new GetSecretValueCommand({ SecretId: place }));
  const current = SecretString?.trim();
  if (!current) throw new Error(`${place} has no text.`);
  const isNew = CreatedDate !== undefined && CreatedDate.getTime() > now - overlapMilliseconds;
  const previous = isNew ? await fetchPrevious(client, place) : undefined;
  return previous ? [current, previous] : [current];
}

async function fetchPrevious(client: SecretsManagerClient, place: string): Promise<string | undefined> {
  try {
    const command = new GetSecretValueCommand({ SecretId: place, VersionStage: "AWSPREVIOUS" });
    return (await client.send(command)).SecretString?.trim();
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
