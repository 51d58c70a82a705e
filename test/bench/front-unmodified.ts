import { AwsLambdaReceiver } from "@slack/bolt";
import { connectAnswers } from "#functions/slack/connect-aws.ts";
import { createApp, createBoltLogger } from "#functions/slack/create-app.ts";
import { onCommand } from "#functions/slack/on-command.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { FrontEnv } from "#lib/config.ts";
import { createLog } from "#lib/log.ts";

const env = FrontEnv.parse(process.env);
const log = createLog("slack");
const now = Date.now;
const answering = createAnswering({
  ...connectAnswers(env.TABLE_NAME, { now }),
  idKey: env.ANSWER_ID_KEY,
  now: () => new Date(now()),
});
// Nothing that is measured is left to the worker.
const queue = { send: async () => undefined };
const receiver = new AwsLambdaReceiver({
  signingSecret: env.SLACK_SIGNING_SECRET,
  logger: createBoltLogger(log),
});
createApp({
  receiver,
  log,
  command: onCommand({ answering, queue, key: env.ANSWER_ID_KEY, chartBase: env.CHART_BASE_URL, log, now }),
});

/** The front function's app on Bolt's own receiver: what ours is compared with. */
export const handler = receiver.toHandler();
