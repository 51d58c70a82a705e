import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { jobQueueShape, WorkEnv } from "#lib/config.ts";
import { createLog } from "#lib/log.ts";
import { managedSecrets } from "#lib/store/secrets.ts";
import { openSecretsClient } from "#lib/store/secrets-client.ts";
import { handleRecord } from "./handle-record.ts";
import { openWorker } from "./open-worker.ts";

/** Nobody waits at the other end. */
const timeoutMilliseconds = 2000;

const env = WorkEnv.parse(process.env);
const log = createLog("work");
const now = Date.now;
const secrets = managedSecrets(openSecretsClient({ timeoutMilliseconds }), { now });
const [[idKey], [firstToken]] = await Promise.all([
  secrets.readAll(env.ANSWER_ID_KEY),
  secrets.readAll(env.SLACK_BOT_TOKEN),
]);
const { mostReceives } = jobQueueShape;
const processor = new BatchProcessor(EventType.SQS);
let worker = openWorker({ env, token: firstToken, idKey, log, now });

/** The worker with the token of now: another one opens everything anew. */
async function currentWorker(): Promise<typeof worker> {
  const [token] = await secrets.readAll(env.SLACK_BOT_TOKEN);
  if (token !== worker.token) worker = openWorker({ env, token, idKey, log, now });
  return worker;
}

/** The Lambda function behind the queue: what takes longer than Slack waits, and what posts. */
export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const parts = { ...(await currentWorker()), log, mostReceives };
  return processPartialResponse(event, (record: SQSRecord) => handleRecord(parts, record), processor, {
    throwOnFullBatchFailure: false,
  });
};
