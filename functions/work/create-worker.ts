import type { PublishPorts } from "#lib/digest/digest-ports.ts";
import { publishDigest } from "#lib/digest/publish-digest.ts";
import { resumePlace } from "#lib/digest/resume-place.ts";
import { liftSuspension } from "#lib/digest/suspension.ts";
import type { WithDigestsParts } from "#lib/digest/with-digests.ts";
import { isDirect } from "#lib/slack/card/card-actions.ts";
import { answerCommand } from "./answer-command.ts";
import { answerMessage, type MessageParts } from "./answer-message.ts";
import { answerPress, type PressParts } from "./answer-press.ts";
import { changeQuestion } from "./change-question.ts";
import type { Outcome } from "./do-once.ts";
import { welcome } from "./welcome.ts";
import type { WorkJob } from "./work-job.ts";

type Asker = WithDigestsParts["asker"];

export interface WorkerParts extends MessageParts, PressParts {
  readonly digests: PublishPorts;
}

/** Which kind of job is done by what. */
export function createWorker(parts: WorkerParts): (job: WorkJob) => Promise<Outcome> {
  return async (job) => {
    switch (job.kind) {
      case "message":
        return lifting(
          parts,
          job,
          await answerMessage({ ...parts, answering: parts.answeringFor(askerOf(job)) }, job),
        );
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
async function lifting(
  { digests }: WorkerParts,
  { teamId }: { readonly teamId: string },
  outcome: Outcome,
): Promise<Outcome> {
  if (outcome === "done") await liftSuspension(teamId, digests.suspensions);
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
