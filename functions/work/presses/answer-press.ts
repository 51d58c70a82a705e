import { answerOnce, type OnceParts, type Outcome } from "#functions/work/answer-once.ts";
import { readAsked } from "#functions/work/messages/read-asked.ts";
import { isSeenByAll, rememberAsked } from "#functions/work/messages/remember-asked.ts";
import { buildCard, type Pictured } from "#functions/work/slack/build-card.ts";
import { isPosted } from "#functions/work/slack/find-messages.ts";
import { postMessage } from "#functions/work/slack/post-message.ts";
import { codeOf } from "#functions/work/slack/slack-outcome.ts";
import type { Answer } from "#lib/answer/answer.ts";
import {
  answerIllustrated,
  type Illustrated,
  type Illustrating,
  illustrate,
} from "#lib/answer/answer-illustrated.ts";
import type { AnswerCache, Answering } from "#lib/answer/answering.ts";
import type { Data } from "#lib/answer/data.ts";
import { whyQuery, yearsQuery } from "#lib/answer/related-query.ts";
import type { Log } from "#lib/log.ts";
import type { OwnClaim } from "#lib/once/claims.ts";
import { shareRule } from "#lib/once/slack-codes.ts";
import type { Query } from "#lib/query/query.ts";
import { cardActions } from "#lib/slack/card/card-actions.ts";
import { noteMessage } from "#lib/slack/card/card-message.ts";
import type { FeedbackStore } from "#lib/slack/wire/feedback.ts";
import type { PressJob } from "#lib/slack/wire/job.ts";
import {
  type AnswerRef,
  openAnswerRef,
  openDigestRef,
  openQuestion,
  type Seal,
} from "#lib/slack/wire/seal-value.ts";
import type { ThreadMemory } from "#lib/slack/wire/thread-memory.ts";
import { inEachLanguage, wordsOf } from "#lib/words/words.ts";
import { type PressDigestParts, pressDigest } from "./press-digest.ts";
import { pressWork, type Reply, type ReplyParts, replyOnce } from "./reply-privately.ts";

interface ShareParts extends OnceParts, ReplyParts {
  readonly log: Log;
}

/** What the presser is told where it is not posted. */
type ShareNote = NonNullable<ReturnType<typeof shareRule>> | "sharedBefore";

/** A person may share an answer again after a day. */
const reopensAfterMilliseconds = 86_400_000;
/** Slack's clock and ours may differ. */
const clockSeconds = 60;

/**
 * Post an answer to the channel where its button was pressed, once in a day for each person, however often it is pressed.
 *
 * Who presses again within the day is told so. Where the bot may not post, the presser is told, and may press again when
 * it may.
 */
async function shareAnswer(
  parts: ShareParts,
  job: PressJob,
  {
    answerId,
    locale,
    post,
  }: Pick<AnswerRef, "answerId" | "locale"> & { readonly post: () => Promise<Pictured> },
): Promise<Outcome> {
  const { slack, log } = parts;
  const { teamId, channel, user, pressId } = job;
  const work = `share#${teamId}#${channel}#${user}#${answerId}`;
  const since = ({ firstAt }: OwnClaim) => String(firstAt / 1000 - clockSeconds);
  const say = (word: ShareNote) =>
    replyOnce(parts, { work: pressWork(job), job }, async () => ({
      message: noteMessage(wordsOf(locale).card[word]),
    }));
  try {
    return await answerOnce(parts, {
      work,
      job,
      by: pressId,
      reopensAfterMilliseconds,
      isSent: (mine) => isPosted(slack, { channel, work, since: since(mine) }),
      prepare: post,
      async send(message) {
        await postMessage(slack, log, { channel, work, message });
      },
      async whenDoneBefore(by) {
        if (by !== pressId) await say("sharedBefore");
      },
    });
  } catch (error) {
    const code = codeOf(error);
    const refusal = code === undefined ? undefined : shareRule(code);
    if (refusal === undefined) throw error;
    await say(refusal);
    return "done";
  }
}

export interface PressParts extends OnceParts, ReplyParts, Illustrating, PressDigestParts {
  readonly answers: AnswerCache;
  readonly feedback: FeedbackStore;
  readonly memory: ThreadMemory;
  readonly log: Log;
  /** under which buttons are sealed */
  readonly key: string;
}

/** Do what a button says, once. One that was made for another team, or was changed, does nothing, and says so. */
export function answerPress(parts: PressParts, job: PressJob): Promise<Outcome> {
  const { teamId, actionId, value } = job;
  const seal = { teamId, key: parts.key };
  const shared = actionId === cardActions.share ? openAnswerRef(value, seal) : undefined;
  if (shared !== undefined) return share(parts, job, { ref: shared, seal });
  return replyOnce(parts, { work: pressWork(job), job }, async () => {
    if (actionId.startsWith(cardActions.ask)) return askOffered(parts, job, seal);
    if (actionId.startsWith(cardActions.digest)) return changeDigest(parts, job, seal);
    const isFeedback = actionId === cardActions.feedback;
    const ref = openAnswerRef(isFeedback ? value.slice(1) : value, seal);
    if (ref === undefined) return refuseForeign();
    if (isFeedback) return keepFeedback(parts, job, ref);
    const answering = byDataOf(await parts.answers.get(ref.answerId), parts.answering);
    const { data } = await answering(ref.query, ref.locale);
    const query = nextQuery(actionId, ref.query, { data, thisYear: new Date(parts.now()).getUTCFullYear() });
    if (query === undefined) return refuseForeign();
    const card = await answerIllustrated({ ...parts, answering }, query, ref.locale);
    return { message: buildCard(card, { ...parts, ...seal, ...readerOf(job) }) };
  });
}

async function changeDigest(parts: PressParts, job: PressJob, seal: Seal): Promise<Reply> {
  const ref = openDigestRef(job.value, seal);
  return ref === undefined ? refuseForeign() : { message: await pressDigest(parts, job, { ref, seal }) };
}

/** Whose question it is that follows from a press, and where it is answered. */
function readerOf({ channel, user }: PressJob) {
  return { channel, askedBy: user };
}

/** What is answered to a button of another team's, or one that was changed. */
function refuseForeign(): Reply {
  return { message: noteMessage(inEachLanguage(({ card: { foreign } }) => foreign)) };
}

function nextQuery(
  actionId: string,
  query: Query,
  { data, thisYear }: { readonly data: Data; readonly thisYear: number },
): Query | undefined {
  if (actionId === cardActions.why) return whyQuery(query, data);
  return actionId === cardActions.table ? yearsQuery(query, thisYear, data) : undefined;
}

/** A question that was offered takes the place of the message that offered it, also when it does so twice. */
async function askOffered(parts: PressParts, job: PressJob, seal: Seal): Promise<Reply> {
  const offered = openQuestion(job.value, seal);
  if (offered === undefined) return refuseForeign();
  const { locale } = offered;
  const { query } = readAsked(offered.question, { now: parts.now });
  const card = await answerIllustrated(parts, query, locale);
  const message = buildCard(card, { ...parts, ...seal, ...readerOf(job) });
  const whenSent = async () => {
    if (isSeenByAll(job)) await rememberAsked(parts.memory, job, { query, locale });
  };
  return { message, isReplacement: true, whenSent };
}

async function keepFeedback(parts: PressParts, job: PressJob, about: AnswerRef): Promise<Reply> {
  const { dataVersion, methodVersion } = (await storedCard(parts, about)).answer;
  const { teamId, user } = job;
  const isGood = job.value.startsWith("+");
  await parts.feedback.keep({ teamId, user, isGood, about, dataVersion, methodVersion });
  return { message: noteMessage(wordsOf(about.locale).card.thanks) };
}

function share(parts: PressParts, job: PressJob, { ref, seal }: { ref: AnswerRef; seal: Seal }) {
  const { answerId, locale, askedBy } = ref;
  const post = async () =>
    buildCard(await storedCard(parts, ref), { ...parts, ...seal, askedBy, sharedBy: job.user });
  return shareAnswer(parts, job, { answerId, locale, post });
}

/** The very answer that was shown; when it is no longer stored, the answer to the same question. */
async function storedCard(parts: PressParts, ref: AnswerRef): Promise<Illustrated> {
  const { answerId, query, locale } = ref;
  const answer = await parts.answers.get(answerId);
  if (answer === undefined) return answerIllustrated(parts, query, locale);
  const { data } = await byDataOf(answer, parts.answering)(query, locale);
  return illustrate(
    { id: answerId, answer, query, cache: "hit", data },
    { isServed: parts.chartBase !== undefined, nowMilliseconds: parts.now() },
  );
}

/** What follows from an answer that is shown is made of the same data, whatever was published since. */
function byDataOf(shown: Answer | undefined, answering: Answering): Answering {
  return (query, locale) => answering(query, locale, shown?.dataVersion);
}
