import type { DigestJob } from "./digest-job.ts";
import type { PublishPorts } from "./digest-ports.ts";
import type { Subscription } from "./subscription.ts";

/**
 * Send somebody the digest of a subscription, or of the systems they named, as it would be sent now.
 *
 * It is no publication: nothing is claimed and no week is used up.
 */
export async function publishPreview(job: DigestJob, ports: PublishPorts): Promise<void> {
  const { team, subscription: id, preview } = job;
  if (preview === undefined) return;
  const { user, locale, topics } = preview;
  const stored = await ports.subscriptions.get(team, id);
  const subscription: Subscription = {
    ...(stored ?? unsubscribed(team, user)),
    ...(topics.length > 0 && { topics }),
    only: false,
    locale,
    scope: "user",
    id: user,
  };
  const { digest } = await ports.compose(subscription);
  if (digest === undefined) return;
  const outcome = await ports.slack.post({ key: job, subscription, digest, isTextOnly: false });
  if (outcome.kind !== "posted")
    ports.reports.info("digest-preview-not-posted", { team, code: outcome.code });
}

function unsubscribed(team: string, user: string): Subscription {
  return {
    team,
    id: user,
    scope: "user",
    owner: user,
    topics: [],
    rule: { day: "mon", time: "09:00", tz: "UTC" },
    only: false,
    locale: "en",
    status: "paused",
    failedWeeks: 0,
    revision: 1,
  };
}
