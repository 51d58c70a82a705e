import { claimPublication } from "./claim-publication.ts";
import { type DigestJob, longestDelaySeconds } from "./digest-job.ts";
import type { PublishPorts } from "./digest-ports.ts";
import { isEnded } from "./publication.ts";
import { publishPreview } from "./publish-preview.ts";
import { settlePublication } from "./settle-publication.ts";
import { tryPublication } from "./try-publication.ts";

/**
 * Publish one digest: once, whoever else works at the same job, and whatever is cut off in between.
 *
 * The claim is a conditional write, and so is the mark before Slack is called. A worker that finds that mark under a
 * lease that has ended looks for the message before it posts, and calls the week `unknown` where it may not look. What
 * has to be tried again goes back to the queue; what has ended is entered with its subscription, as often as it is asked.
 */
export async function publishDigest(job: DigestJob, ports: PublishPorts): Promise<void> {
  if (job.preview !== undefined) return publishPreview(job, ports);
  const claim = await claimPublication(job, ports);
  if (claim.kind === "busy") return requeue(job, claim.until, ports);
  const publication =
    claim.kind === "ours" ? await tryPublication(claim.publication, ports) : claim.publication;
  if (publication === undefined) return requeue(job, ports.now().toISOString(), ports);
  if (!isEnded(publication)) return requeue(job, publication.until, ports);
  const again = await settlePublication(publication, ports);
  if (again !== undefined) await requeue(job, again, ports);
}

async function requeue(job: DigestJob, until: string, { queue, now }: PublishPorts): Promise<void> {
  const seconds = Math.ceil((Date.parse(until) - now().getTime()) / 1000);
  await queue.send([job], { delaySeconds: Math.min(Math.max(seconds, 0), longestDelaySeconds) });
}
