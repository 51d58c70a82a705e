import { SlackError, type WebClient } from "@slack/web-api";
import { answerOnce, type OnceParts, type Outcome } from "#functions/work/answer-once.ts";
import { buildCard } from "#functions/work/slack/build-card.ts";
import { isPosted } from "#functions/work/slack/find-messages.ts";
import { postMessage } from "#functions/work/slack/post-message.ts";
import { answerIllustrated, type Illustrating } from "#lib/answer/answer-illustrated.ts";
import type { Model } from "#lib/ask/read-with-model.ts";
import type { Log } from "#lib/log.ts";
import type { MessageJob } from "#lib/slack/wire/job.ts";
import type { Remembered, ThreadMemory } from "#lib/slack/wire/thread-memory.ts";
import { readMessage } from "./read-asked.ts";
import { rememberAsked } from "./remember-asked.ts";

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
  const { teamId, channel, ts: since, threadTs = since } = job;
  const work = messageWork(job);
  const remember = (asked: Remembered) => rememberAsked(memory, { teamId, channel, threadTs }, asked);
  return answerOnce(parts, {
    work,
    job,
    async isSent() {
      const isThere = await isPosted(slack, { channel, threadTs, work, since });
      if (isThere) await remember(await readJob(parts, job));
      return isThere;
    },
    async prepare() {
      const [prepared] = await Promise.all([prepareAnswer(parts, job), showWorking(slack, job)]);
      return prepared;
    },
    async send({ asked, message }) {
      await postMessage(slack, log, { channel, threadTs, work, message });
      await remember(asked);
    },
  });
}

async function prepareAnswer(parts: MessageParts, job: MessageJob) {
  const { teamId, channel, user } = job;
  const asked = await readJob(parts, job);
  const { query, locale } = asked;
  const card = await answerIllustrated(parts, query, locale);
  const { id: answerId, cache } = card;
  parts.log.info("answered", { eventId: job.eventId, answerId, cache, intent: query.intent });
  return { asked, message: buildCard(card, { ...parts, teamId, channel, askedBy: user }) };
}

async function readJob({ memory, now, model }: MessageParts, job: MessageJob): Promise<Remembered> {
  const { teamId, channel, threadTs, isDirect, text } = job;
  const hasPast = isDirect || threadTs !== undefined;
  const previous = hasPast ? await memory.recall({ teamId, channel, threadTs }) : undefined;
  return readMessage(text, { now, previous, model });
}

/** What the conversation shows until the answer is there; Slack puts the bot's name before it. */
const status = "is working it out… · đang tính…";

/**
 * Say in a conversation with the bot alone that an answer is on its way, which the answer takes away again.
 *
 * A courtesy: where Slack does not offer it, or has no time for it, nothing is said.
 *
 * @see https://docs.slack.dev/reference/methods/assistant.threads.setStatus
 */
async function showWorking(slack: WebClient, { channel, isDirect, ts, threadTs }: MessageJob): Promise<void> {
  if (!isDirect) return;
  try {
    await slack.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs ?? ts, status });
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
  }
}

/** The name of the work of answering a message. */
export function messageWork({ teamId, channel, ts }: MessageJob): string {
  return `message#${teamId}#${channel}#${ts}`;
}
