import type { WebClient } from "@slack/web-api";
import { answerIllustrated, type Illustrating } from "#lib/answer/answer-illustrated.ts";
import type { Log } from "#lib/log.ts";
import type { MessageJob } from "#lib/slack/job.ts";
import type { ThreadMemory } from "#lib/slack/thread-memory.ts";
import { doOnce, type OnceParts, type Outcome } from "./do-once.ts";
import { pictured } from "./pictured.ts";
import { isPosted, postMessage } from "./post-message.ts";
import { readAsked } from "./read-asked.ts";

export interface MessageParts extends OnceParts, Illustrating {
  readonly slack: WebClient;
  readonly memory: ThreadMemory;
  readonly log: Log;
  /** under which buttons are sealed */
  readonly key: string;
}

/**
 * Answer a person's message in its thread, once, however often and as whatever events it is delivered.
 *
 * A try after the first looks whether the answer is there already: only a worker that dies after Slack has taken the
 * message and before Slack shows it in the thread can answer twice.
 */
export function answerMessage(parts: MessageParts, job: MessageJob): Promise<Outcome> {
  const { slack, log, memory } = parts;
  const work = `message#${job.teamId}#${job.channel}#${job.ts}`;
  const threadTs = job.threadTs ?? job.ts;
  return doOnce(parts, { work, job }, async (attempt) => {
    const { channel } = job;
    const { query, message } = await prepare(parts, job);
    const isThere = attempt > 1 && (await isPosted(slack, { channel, threadTs, work }));
    if (!isThere) await postMessage(slack, log, { channel, threadTs, work, message });
    const conversations = job.isDirect ? [threadTs, undefined] : [threadTs];
    for (const thread of conversations) {
      await memory.keep({ teamId: job.teamId, channel, threadTs: thread }, query);
    }
  });
}

async function prepare(parts: MessageParts, job: MessageJob) {
  const { query, locale } = readAsked(job.text, parts);
  const card = await answerIllustrated(parts, query, locale);
  const { id: answerId, cache } = card;
  parts.log.info("answered", { eventId: job.eventId, answerId, cache, intent: query.intent });
  return { query: card.query, message: pictured(card, { ...parts, teamId: job.teamId }) };
}
