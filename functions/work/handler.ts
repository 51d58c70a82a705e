import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { createAnswering } from "#lib/answer/create-answering.ts";
import type { Model } from "#lib/ask/read-with-model.ts";
import { once } from "#lib/catalogue/once.ts";
import { jobQueueShape, WorkEnv } from "#lib/config.ts";
import { addDigestAnswers } from "#lib/digest/answer-digest.ts";
import { composeDigest } from "#lib/digest/compose/compose-digest.ts";
import { createLog } from "#lib/log.ts";
import { isMemberOf, type SlackCall, zoneOfUser } from "#lib/slack/wire/look-up.ts";
import { dynamoAnswerCache } from "#lib/store/answer-cache.ts";
import { dynamoClaims } from "#lib/store/claims.ts";
import { sqsDeadLetters } from "#lib/store/dead-letters.ts";
import { sqsDigestQueue } from "#lib/store/digest-queue.ts";
import { dynamoSnapshots, dynamoSuspensions } from "#lib/store/digest-records.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { dynamoFeedback } from "#lib/store/feedback.ts";
import { openQueueClient, sqsJobQueue } from "#lib/store/job-queue.ts";
import { dynamoLiveData } from "#lib/store/live-data.ts";
import { dynamoChangeLog, dynamoChangesAfter, readPublishedData } from "#lib/store/price-store.ts";
import { dynamoPublications } from "#lib/store/publications.ts";
import { managedSecrets, openSecretsClient } from "#lib/store/secrets.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { dynamoThreadMemory } from "#lib/store/thread-memory.ts";
import { createWorker } from "./create-worker.ts";
import { createDigestSlack } from "./digests/digest-slack.ts";
import { apologise } from "./failures/apologise.ts";
import { handleRecord, type WorkJob } from "./handle-record.ts";
import { createRespond } from "./slack/respond.ts";
import { createSlackClient } from "./slack/slack-client.ts";

const day = 86_400;
/** What was shared or is asked about again can be a quarter old. */
const answerTtlSeconds = 90 * day;
/** A message of the queue can come back for four days, and for fourteen more from among the dead letters. */
const claimTtlSeconds = 20 * day;
/** The worker may take 30 seconds: who has not ended ten seconds later is dead. */
const leaseMilliseconds = 40_000;
/** Nobody waits at the other end. */
const timeoutMilliseconds = 2000;
/** Whoever asks in a channel waits no longer than this for a sentence to be read. */
const modelTimeoutMilliseconds = 4000;

const env = WorkEnv.parse(process.env);
const log = createLog("work");
const now = Date.now;
const date = () => new Date(now());
const secrets = managedSecrets(openSecretsClient({ timeoutMilliseconds }), { now });
const [[idKey], [firstToken]] = await Promise.all([
  secrets.readAll(env.ANSWER_ID_KEY),
  secrets.readAll(env.SLACK_BOT_TOKEN),
]);
const { mostReceives } = jobQueueShape;
const processor = new BatchProcessor(EventType.SQS);
let worker = openWorker(firstToken);

/** The worker with the token of now: another one opens everything anew. */
async function currentWorker(): Promise<typeof worker> {
  const [token] = await secrets.readAll(env.SLACK_BOT_TOKEN);
  if (token !== worker.token) worker = openWorker(token);
  return worker;
}

/** The Lambda function behind the queue: what takes longer than Slack waits, and what posts. */
export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const parts = { ...(await currentWorker()), log, mostReceives };
  return processPartialResponse(event, (record: SQSRecord) => handleRecord(parts, record), processor, {
    throwOnFullBatchFailure: false,
  });
};

/** What does a job, what says that one failed, and where failures go, with the bot's token. */
function openWorker(token: string) {
  const { deadLetters, changes, live, digestStores, ...stores } = openStores();
  const slack = createSlackClient({ token, apiUrl: env.SLACK_API_URL });
  const respond = createRespond({ origin: env.RESPONSE_URL_ORIGIN, log });
  const answering = createAnswering({ cache: stores.answers, live, changes, idKey, now: date });
  const chartBase = env.CHART_BASE_URL;
  const pictures = chartBase === undefined ? undefined : { answering, answers: stores.answers, idKey };
  const composing = { ...digestStores, answering, now: date, pictures };
  const digests = {
    ...digestStores,
    slack: createDigestSlack(slack, { memory: stores.memory, key: idKey, chartBase, log }),
    reports: { info: log.info, alarm: log.error },
    now: date,
    compose: (subscription: Parameters<typeof composeDigest>[0]) => composeDigest(subscription, composing),
  };
  const call: SlackCall = (method, args) => slack.apiCall(method, args);
  const desk = { ...digests, isMember: (_: string, channel: string) => isMemberOf(call, channel) };
  const doJob = createWorker({
    ...stores,
    answeringFor: (asker) =>
      addDigestAnswers(answering, { asker, desk, zoneOf: (user) => zoneOfUser(call, user) }),
    slack,
    respond,
    answering,
    digests,
    model: openModel(env.BEDROCK_MODEL_ID),
    key: idKey,
    chartBase,
    log,
    now,
  });
  /** Nobody waits for a digest: the next sweep ends a week whose job was lost. */
  const giveUp = async (job: WorkJob) => {
    if (job.kind !== "digest") await apologise({ slack, respond, log }, job);
  };
  return { token, doJob, giveUp, deadLetters };
}

/** Where the worker keeps what it knows. */
function openStores() {
  const table = env.TABLE_NAME;
  const db = openDocumentClient({ timeoutMilliseconds });
  const sqs = openQueueClient({ timeoutMilliseconds });
  const reading = { table, timeoutMilliseconds, now };
  const dated = { table, now: date };
  return {
    answers: dynamoAnswerCache(db, { ...reading, ttlSeconds: answerTtlSeconds }),
    live: dynamoLiveData(db, { ...reading, readData: readPublishedData }),
    changes: dynamoChangeLog(db, { table }),
    claims: dynamoClaims(db, { table, leaseMilliseconds, ttlSeconds: claimTtlSeconds, now }),
    feedback: dynamoFeedback(db, { table, now }),
    memory: dynamoThreadMemory(db, { table, now }),
    queue: sqsJobQueue(sqs, { url: env.QUEUE_URL }),
    deadLetters: sqsDeadLetters(sqs, { url: env.DEAD_LETTER_QUEUE_URL }),
    digestStores: {
      subscriptions: dynamoSubscriptions(db, dated),
      publications: dynamoPublications(db, dated),
      suspensions: dynamoSuspensions(db, dated),
      snapshots: dynamoSnapshots(db, dated),
      changesAfter: dynamoChangesAfter(db, dated),
      queue: sqsDigestQueue(sqs, { url: env.QUEUE_URL }),
    },
  };
}

/** The language model that the configuration names; its client is loaded when it is first asked. */
function openModel(modelId: string | undefined): Model | undefined {
  if (modelId === undefined) return undefined;
  const opened = once(async () => {
    const { bedrockModel } = await import("#lib/store/bedrock-model.ts");
    return bedrockModel({ modelId, timeoutMilliseconds: modelTimeoutMilliseconds });
  });
  return {
    propose: async (unread) => (await opened())(unread),
    onFailure: (error) =>
      log.warn("model failed", { error: error instanceof Error ? error.name : "unknown" }),
  };
}
