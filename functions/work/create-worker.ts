import type { PublishPorts } from "#lib/digest/digest-ports.ts";
import { publishDigest } from "#lib/digest/publish-digest.ts";
import { answerMessage, type MessageParts } from "./answer-message.ts";
import { answerPress, type PressParts } from "./answer-press.ts";
import { changeQuestion } from "./change-question.ts";
import type { Outcome } from "./do-once.ts";
import { welcome } from "./welcome.ts";
import type { WorkJob } from "./work-job.ts";

export interface WorkerParts extends MessageParts, PressParts {
  readonly digests: PublishPorts;
}

/** Which kind of job is done by what. */
export function createWorker(parts: WorkerParts): (job: WorkJob) => Promise<Outcome> {
  return async (job) => {
    switch (job.kind) {
      case "message":
        return answerMessage(parts, job);
      case "opened":
        return welcome(parts.slack, job);
      case "press":
        return answerPress(parts, job);
      case "change":
        return changeQuestion(parts, job);
      case "digest":
        await publishDigest(job, parts.digests);
        return "done";
    }
  };
}
