import type { Answer } from "#lib/answer/answer.ts";
import type { Answering } from "#lib/answer/answering.ts";
import { packagedData } from "#lib/answer/data.ts";
import type { Query } from "#lib/query/query.ts";
import { traits } from "#lib/query/traits.ts";
import { endDigest, pauseDigest, resumeDigest } from "./change-subscription.ts";
import {
  type DigestAsker,
  type DigestDesk,
  type DigestQuery,
  digestReply,
  placeOf,
  questionFor,
} from "./digest-query.ts";
import { editDigest } from "./edit-digest.ts";
import { listDigests } from "./list-digests.ts";
import { subscribeDigest } from "./subscribe-digest.ts";
import type { Subscription } from "./subscription.ts";
import { placeMention } from "./word-parts.ts";
import { digestWords } from "./words.ts";

/** Do what was asked about digests, and say what was done. */
export function answerDigest(query: DigestQuery, asker: DigestAsker, desk: DigestDesk): Promise<Answer> {
  switch (query.intent) {
    case "digest.subscribe":
      return subscribeDigest(query, asker, desk);
    case "digest.list":
      return listDigests(query, asker, desk);
    case "digest.edit":
      return editDigest(query, asker, desk);
    case "digest.preview":
      return previewDigest(query, asker, desk);
    case "digest.pause":
    case "digest.resume":
    case "digest.unsubscribe":
      return changeStatus(query.intent, query, asker, desk);
  }
}

const changes = {
  "digest.pause": { change: pauseDigest, words: "wasPaused", back: "resume" },
  "digest.resume": { change: resumeDigest, words: "wasResumed", back: undefined },
  "digest.unsubscribe": { change: endDigest, words: "wasEnded", back: "undo" },
} as const;

/** What is so already is said to be so; what does not exist is said not to. Whoever set it up is told of what others do. */
async function changeStatus(
  intent: keyof typeof changes,
  query: DigestQuery,
  asker: DigestAsker,
  desk: DigestDesk,
): Promise<Answer> {
  const { change, words: name, back } = changes[intent];
  const words = digestWords(asker.locale);
  const place = placeOf(query, asker);
  const changed = await change(place, desk);
  const subscription = changed?.after ?? (await desk.subscriptions.get(place.team, place.id));
  if (subscription === undefined) return sayNone(place, asker);
  if (changed !== undefined && intent !== "digest.resume")
    await notifyOwner(intent, subscription, asker, desk);
  const question = questionFor("digest resume", place, asker);
  const isPausedAgain = intent === "digest.resume" && subscription.status === "paused";
  const label = isPausedAgain ? "resume" : back;
  const text = isPausedAgain
    ? words.wasTakenBack(subscription, question)
    : words[name](subscription, question);
  return digestReply("done", asker, {
    text: [text],
    offers: label && [{ label: words.labels[label], question }],
  });
}

function sayNone(place: ReturnType<typeof placeOf>, asker: DigestAsker): Answer {
  const words = digestWords(asker.locale);
  return digestReply("done", asker, {
    text: [words.none(place)],
    examples: words.examples,
    offers: [{ label: words.labels.subscribe, question: questionFor("digest subscribe", place, asker) }],
  });
}

async function notifyOwner(
  intent: "digest.pause" | "digest.unsubscribe",
  subscription: Subscription,
  { user }: DigestAsker,
  { slack }: DigestDesk,
): Promise<void> {
  if (subscription.owner === user) return;
  const by = { person: `<@${user}>`, place: placeMention(subscription) };
  await slack?.notify("owner", subscription, digestWords(subscription.locale).byAnother[intent](by));
}

/** Send the asker the digest as it would be sent now, by the way that all digests go. */
async function previewDigest(query: DigestQuery, asker: DigestAsker, desk: DigestDesk): Promise<Answer> {
  const { team, id: subscription } = placeOf(query, asker);
  const { user, locale } = asker;
  const preview = { user, locale, topics: [...(query.topics ?? [])] };
  const dueAt = desk.now().toISOString();
  await desk.queue.send([{ kind: "digest", team, subscription, week: "preview", dueAt, preview }]);
  return digestReply("done", asker, { text: [digestWords(locale).previewed] });
}

export interface DigestAnswersParts {
  readonly asker: Omit<DigestAsker, "locale" | "tz">;
  readonly desk: DigestDesk;
  /** the zone of a person's profile */
  readonly zoneOf: (user: string) => Promise<string | undefined>;
}

/** The same answers, and besides them those about digests, for who asks and where. */
export function addDigestAnswers(
  answering: Answering,
  { asker, desk, zoneOf }: DigestAnswersParts,
): Answering {
  return async (query, locale, dataVersion) => {
    if (!isAboutDigests(query)) return answering(query, locale, dataVersion);
    const tz = query.intent === "digest.subscribe" ? await zoneOf(asker.user) : undefined;
    const answer = await answerDigest(query, { ...asker, locale, tz }, desk);
    return { id: "digest", query, answer, cache: "off", data: packagedData };
  };
}

function isAboutDigests(query: Query): query is Query & DigestQuery {
  return traits[query.intent].isAboutDigests;
}
