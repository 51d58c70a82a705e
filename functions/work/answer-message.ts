import type { WebClient } from "@slack/web-api";
import { answerIllustrated, type Illustrating } from "#lib/answer/answer-illustrated.ts";
import type { Model } from "#lib/ask/read-with-model.ts";
import type { Log } from "#lib/log.ts";
import type { MessageJob } from "#lib/slack/wire/job.ts";
import type { ThreadMemory } from "#lib/slack/wire/thread-memory.ts";
import { doOnce, type OnceParts, type Outcome } from "./do-once.ts";
import { isPosted } from "./is-posted.ts";
import { messageWork } from "./message-work.ts";
import { pictured } from "./pictured.ts";
import { postMessage } from "./post-message.ts";
import { readMessage } from "./read-asked.ts";
import { rememberAsked } from "./remember-asked.ts";
import { showWorking } from "./show-working.ts";

export interface MessageParts extends OnceParts, Illustrating {
  readonly slack: WebClient;
  readonly memory: ThreadMemory;
  /** reads what the grammar cannot; absent: nothing does */
  readonly model?: Model | undefined;
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
  const work = messageWork(job);
  const threadTs = job.threadTs ?? job.ts;
  return doOnce(parts, { work, job }, async ({ attempt }) => {
    const { teamId, channel, ts: since } = job;
    const [{ asked, message }] = await Promise.all([prepare(parts, job), showWorking(slack, job)]);
    const isThere = attempt > 1 && (await isPosted(slack, { channel, threadTs, work, since }));
    if (!isThere) await postMessage(slack, log, { channel, threadTs, work, message });
    await rememberAsked(memory, { teamId, channel, threadTs }, asked);
  });
}

async function prepare(parts: MessageParts, job: MessageJob) {
  const { teamId, channel, user, threadTs } = job;
  const hasPast = job.isDirect || threadTs !== undefined;
  const previous = hasPast ? await parts.memory.recall({ teamId, channel, threadTs }) : undefined;
  const { query, locale } = await readMessage(job.text, { now: parts.now, previous, model: parts.model });
  const card = await answerIllustrated(parts, query, locale);
  const { id: answerId, cache } = card;
  parts.log.info("answered", { eventId: job.eventId, answerId, cache, intent: query.intent });
  return { asked: { query, locale }, message: pictured(card, { ...parts, teamId, channel, askedBy: user }) };
}
