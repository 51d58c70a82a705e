import type { WebClient } from "@slack/web-api";
import type { Answering } from "#lib/answer/answering.ts";
import type { Log } from "#lib/log.ts";
import { cardMessage } from "#lib/slack/card-message.ts";
import type { MessageJob } from "#lib/slack/job.ts";
import type { ThreadMemory } from "#lib/slack/thread-memory.ts";
import { doOnce, type OnceParts, type Outcome } from "./do-once.ts";
import { makeCard } from "./make-card.ts";
import { isPosted, postMessage } from "./post-message.ts";
import { readAsked } from "./read-asked.ts";

export interface MessageParts extends OnceParts {
  readonly slack: WebClient;
  readonly answering: Answering;
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

async function prepare({ answering, log, now, key }: MessageParts, job: MessageJob) {
  const { query, locale } = readAsked(job.text, { now });
  const card = await makeCard(answering, query, locale);
  log.info("answered", { eventId: job.eventId, answerId: card.id, intent: query.intent });
  return { query: card.query, message: cardMessage(card, { teamId: job.teamId, key }) };
}
