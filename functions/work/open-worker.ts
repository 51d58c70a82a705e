import { createAnswering } from "#lib/answer/create-answering.ts";
import type { WorkEnv } from "#lib/config.ts";
import { withDigests } from "#lib/digest/with-digests.ts";
import type { Log } from "#lib/log.ts";
import { isMemberOf, type SlackCall, zoneOfUser } from "#lib/slack/wire/look-up.ts";
import { apologise } from "./apologise.ts";
import { createWorker } from "./create-worker.ts";
import { openDigests } from "./open-digests.ts";
import { openModel } from "./open-model.ts";
import { openSlack } from "./open-slack.ts";
import { openStores } from "./open-stores.ts";
import { createRespond } from "./respond.ts";
import type { WorkJob } from "./work-job.ts";

export interface WorkerSetting {
  readonly env: WorkEnv;
  /** what the environment names: the bot's token, and the key under which answers are named */
  readonly token: string;
  readonly idKey: string;
  readonly log: Log;
  /** Unix milliseconds */
  readonly now: () => number;
}

/** The worker on AWS and Slack: what does a job, what says that one failed, and where failures go. */
export function openWorker({ env, token, idKey, log, now }: WorkerSetting) {
  const { deadLetters, changes, live, ...stores } = openStores(env, now);
  const slack = openSlack({ token, apiUrl: env.SLACK_API_URL });
  const respond = createRespond({ origin: env.RESPONSE_URL_ORIGIN, log });
  const date = () => new Date(now());
  const answering = createAnswering({ cache: stores.answers, live, changes, idKey, now: date });
  const reports = { info: log.info, alarm: log.error };
  const chartBase = env.CHART_BASE_URL;
  const posting = { memory: stores.memory, key: idKey, chartBase, log };
  const pictures = chartBase === undefined ? undefined : { answering, answers: stores.answers, idKey };
  const digests = openDigests({ env, slack, answering, reports, now: date, posting, pictures });
  const call: SlackCall = (method, args) => slack.apiCall(method, args);
  const desk = { ...digests, isMember: (_: string, channel: string) => isMemberOf(call, channel) };
  const doJob = createWorker({
    ...stores,
    answeringFor: (asker) =>
      withDigests(answering, { asker, desk, zoneOf: (user) => zoneOfUser(call, user) }),
    slack,
    respond,
    answering,
    digests,
    model: openModel(env, log),
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
