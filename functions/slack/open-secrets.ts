import { managedSecrets, type Secrets } from "#lib/store/secrets.ts";
import { openSecretsClient } from "#lib/store/secrets-client.ts";

/** Slack waits 3 seconds in all, and there are two attempts. */
const timeoutMilliseconds = 1000;

/** The secrets. */
export function openSecrets({ now }: { readonly now: () => number }): Secrets {
  return managedSecrets(openSecretsClient({ timeoutMilliseconds }), { now });
}
