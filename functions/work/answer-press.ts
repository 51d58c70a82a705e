import type { AnswerCache } from "#lib/answer/answer-cache.ts";
import type { Answering } from "#lib/answer/answering.ts";
import type { Query } from "#lib/ask/query.ts";
import type { Log } from "#lib/log.ts";
import { type AnswerRef, openAnswerRef, openQuestion, type Seal } from "#lib/slack/action-value.ts";
import { type Card, cardActions } from "#lib/slack/card-actions.ts";
import { cardMessage, noteMessage } from "#lib/slack/card-message.ts";
import { cardWords } from "#lib/slack/card-words.ts";
import type { FeedbackStore } from "#lib/slack/feedback.ts";
import type { PressJob } from "#lib/slack/job.ts";
import { tableQuery, whyQuery } from "./asked-next.ts";
import { doOnce, type OnceParts, type Outcome } from "./do-once.ts";
import { makeCard } from "./make-card.ts";
import { readAsked } from "./read-asked.ts";
import { shareAnswer } from "./share-answer.ts";
import { type TellParts, tell } from "./tell.ts";

export interface PressParts extends OnceParts, TellParts {
  readonly answering: Answering;
  readonly answers: AnswerCache;
  readonly feedback: FeedbackStore;
  readonly log: Log;
  /** under which buttons are sealed */
  readonly key: string;
}

/** Do what a button says, once. One that was made for another team, or was changed, does nothing, and says so. */
export function answerPress(parts: PressParts, job: PressJob): Promise<Outcome> {
  const { teamId, actionId, value, pressId } = job;
  const work = `press#${teamId}#${pressId}`;
  const seal = { teamId, key: parts.key };
  return doOnce(parts, { work, job }, async (attempt) => {
    if (actionId.startsWith(cardActions.ask)) return askOffered(parts, job, seal);
    const isFeedback = actionId === cardActions.feedback;
    const ref = openAnswerRef(isFeedback ? value.slice(1) : value, seal);
    if (ref === undefined) return refuse(parts, job);
    if (isFeedback) return keepFeedback(parts, job, ref);
    if (actionId === cardActions.share) return share(parts, job, { ref, seal, work, attempt });
    const query = nextQuery(actionId, ref, new Date(parts.now()).getUTCFullYear());
    if (query === undefined) return refuse(parts, job);
    return tell(parts, job, cardMessage(await makeCard(parts.answering, query, ref.locale), seal));
  });
}

function refuse(parts: PressParts, job: PressJob): Promise<void> {
  return tell(parts, job, noteMessage(cardWords("en").foreign));
}

function nextQuery(actionId: string, { query }: AnswerRef, thisYear: number): Query | undefined {
  if (actionId === cardActions.why) return whyQuery(query);
  return actionId === cardActions.table ? tableQuery(query, thisYear) : undefined;
}

/** A question that was offered takes the place of the message that offered it. */
async function askOffered(parts: PressParts, job: PressJob, seal: Seal): Promise<void> {
  const offered = openQuestion(job.value, seal);
  if (offered === undefined) return refuse(parts, job);
  const { query } = readAsked(offered.question, { now: parts.now });
  const card = await makeCard(parts.answering, query, offered.locale);
  await tell(parts, job, cardMessage(card, seal), { isReplacement: true });
}

async function keepFeedback(parts: PressParts, job: PressJob, about: AnswerRef): Promise<void> {
  const { answer } = await storedCard(parts, about);
  const { dataVersion, methodVersion } = answer;
  const isGood = job.value.startsWith("+");
  await parts.feedback.keep({
    teamId: job.teamId,
    user: job.user,
    isGood,
    about,
    dataVersion,
    methodVersion,
  });
  await tell(parts, job, noteMessage(cardWords(about.locale).thanks));
}

async function share(
  parts: PressParts,
  job: PressJob,
  { ref, ...shared }: { readonly ref: AnswerRef; seal: Seal; work: string; attempt: number },
): Promise<void> {
  const card = await storedCard(parts, ref);
  const isShared = await shareAnswer(parts, job, { card, ...shared });
  if (!isShared) await tell(parts, job, noteMessage(cardWords(ref.locale).notInChannel));
}

/** The very answer that was shown; when it is no longer stored, the answer to the same question. */
async function storedCard({ answers, answering }: PressParts, ref: AnswerRef): Promise<Card> {
  const stored = await answers.get(ref.answerId);
  if (stored === undefined) return makeCard(answering, ref.query, ref.locale);
  return { id: ref.answerId, answer: stored, query: ref.query, isStored: true };
}
