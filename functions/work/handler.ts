import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { jobQueueShape, WorkEnv } from "#lib/config.ts";
import { withDigests } from "#lib/digest/with-digests.ts";
import { createLog } from "#lib/log.ts";
import { isMemberOf, type SlackCall, zoneOfUser } from "#lib/slack/look-up.ts";
import { apologise } from "./apologise.ts";
import { createWorker } from "./create-worker.ts";
import { handleRecord } from "./handle-record.ts";
import { openDigests } from "./open-digests.ts";
import { openSlack } from "./open-slack.ts";
import { openStores } from "./open-stores.ts";
import { createRespond } from "./respond.ts";
import type { WorkJob } from "./work-job.ts";

const env = WorkEnv.parse(process.env);
const log = createLog("work");
const now = Date.now;
const { answers, changes, claims, memory, feedback, queue, deadLetters } = openStores(env, now);
const slack = openSlack({ token: env.SLACK_BOT_TOKEN, apiUrl: env.SLACK_API_URL });
const respond = createRespond({ origin: env.RESPONSE_URL_ORIGIN, log });
const answering = createAnswering({
  cache: answers,
  changes,
  idKey: env.ANSWER_ID_KEY,
  now: () => new Date(now()),
});
const reports = { info: log.info, alarm: log.error };
const digests = openDigests({ env, slack, answering, reports, now: () => new Date(now()) });
const call: SlackCall = (method, args) => slack.apiCall(method, args);
const desk = { ...digests, isMember: (_: string, channel: string) => isMemberOf(call, channel) };
const doJob = createWorker({
  answeringFor: (asker) => withDigests(answering, { asker, desk, zoneOf: (user) => zoneOfUser(call, user) }),
  slack,
  respond,
  answering,
  digests,
  answers,
  claims,
  memory,
  feedback,
  queue,
  key: env.ANSWER_ID_KEY,
  chartBase: env.CHART_BASE_URL,
  log,
  now,
});
/** Nobody waits for a digest: the next sweep ends a week whose job was lost. */
const giveUp = async (job: WorkJob) => {
  if (job.kind !== "digest") await apologise({ slack, respond }, job);
};
const parts = { doJob, giveUp, deadLetters, log, mostReceives: jobQueueShape.mostReceives };
const processor = new BatchProcessor(EventType.SQS);

/** The Lambda function behind the queue: what takes longer than Slack waits, and what posts. */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> =>
  processPartialResponse(event, (record: SQSRecord) => handleRecord(parts, record), processor, {
    throwOnFullBatchFailure: false,
  });
