import type { Job } from "#lib/slack/job.ts";
import { answerMessage, type MessageParts } from "./answer-message.ts";
import { answerPress, type PressParts } from "./answer-press.ts";
import { changeQuestion } from "./change-question.ts";
import type { Outcome } from "./do-once.ts";
import { welcome } from "./welcome.ts";

/** Which kind of job is done by what. */
export function createWorker(parts: MessageParts & PressParts): (job: Job) => Promise<Outcome> {
  return (job) => {
    switch (job.kind) {
      case "message":
        return answerMessage(parts, job);
      case "opened":
        return welcome(parts.slack, job);
      case "press":
        return answerPress(parts, job);
      case "change":
        return changeQuestion(parts, job);
    }
  };
}
