import type { DigestAnswersParts } from "#lib/digest/answer-digest.ts";
import { resumePlace } from "#lib/digest/change-subscription.ts";
import type { PublishPorts } from "#lib/digest/digest-ports.ts";
import { publishDigest } from "#lib/digest/publish-digest.ts";
import { liftSuspension } from "#lib/digest/suspension.ts";
import { isDirect } from "#lib/slack/card/card-actions.ts";
import type { MessageJob } from "#lib/slack/wire/job.ts";
import type { Outcome } from "./answer-once.ts";
import type { WorkJob } from "./handle-record.ts";
import { answerMessage, type MessageParts } from "./messages/answer-message.ts";
import { welcome } from "./messages/welcome.ts";
import { answerCommand, changeQuestion } from "./presses/answer-form.ts";
import { answerPress, type PressParts } from "./presses/answer-press.ts";

type Asker = DigestAnswersParts["asker"];

export interface WorkerParts extends MessageParts, PressParts {
  readonly digests: PublishPorts;
}

/** Which kind of job is done by what. */
export function createWorker(parts: WorkerParts): (job: WorkJob) => Promise<Outcome> {
  return async (job) => {
    switch (job.kind) {
      case "message":
        return answerAndLift(parts, job);
      case "opened":
        return welcome(parts.slack, job);
      case "press":
        return answerPress({ ...parts, answering: parts.answeringFor(askerOf(job)) }, job);
      case "command":
        return answerCommand({ ...parts, answering: parts.answeringFor(askerOf(job)) }, job);
      case "change":
        return changeQuestion(parts, job);
      case "place":
        await resumePlace({ team: job.teamId, id: job.channel, event: job.event }, parts.digests);
        return "done";
      case "digest":
        await publishDigest(job, parts.digests);
        return "done";
    }
  };
}

/** An answer that Slack took shows that the workspace's token works: its digests need not wait any more. */
async function answerAndLift(parts: WorkerParts, job: MessageJob): Promise<Outcome> {
  const outcome = await answerMessage({ ...parts, answering: parts.answeringFor(askerOf(job)) }, job);
  if (outcome === "done") await liftSuspension(job.teamId, parts.digests.suspensions);
  return outcome;
}

/** Who wrote or pressed, and in which channel. */
function askerOf({
  teamId: team,
  user,
  channel,
}: {
  readonly teamId: string;
  readonly user: string;
  readonly channel: string;
}): Asker {
  return { team, user, channel: isDirect(channel) ? undefined : channel };
}
