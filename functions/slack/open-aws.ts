import type { AnsweringOptions } from "#lib/answer/answering.ts";
import type { FrontEnv } from "#lib/config.ts";
import type { JobQueue } from "#lib/slack/wire/job.ts";
import type { Secrets } from "#lib/store/secrets.ts";
import { openAnswerCache } from "./open-answer-cache.ts";
import { openJobQueue } from "./open-job-queue.ts";
import { openSecrets } from "./open-secrets.ts";

/** What the front function has on AWS. */
export interface Aws extends Pick<AnsweringOptions, "cache" | "live"> {
  readonly queue: JobQueue;
  readonly secrets: Secrets;
}

/**
 * Everything that stands before AWS's clients: this file is loaded apart, as one.
 *
 * @param options.now Unix milliseconds
 */
export function openAws(
  { TABLE_NAME, QUEUE_URL }: Pick<FrontEnv, "TABLE_NAME" | "QUEUE_URL">,
  { now }: { readonly now: () => number },
): Aws {
  return {
    ...openAnswerCache({ table: TABLE_NAME, now }),
    queue: openJobQueue({ url: QUEUE_URL }),
    secrets: openSecrets({ now }),
  };
}
