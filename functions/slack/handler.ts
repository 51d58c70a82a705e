import { createAnswering } from "#lib/answer/create-answering.ts";
import { once } from "#lib/catalogue/once.ts";
import { FrontEnv } from "#lib/config.ts";
import { createLog } from "#lib/log.ts";
import { createApp } from "./create-app.ts";
import { listenToPresses } from "./listen-to-presses.ts";
import { onCommand } from "./on-command.ts";
import { onEvent } from "./on-event.ts";
import { createReceiver } from "./receiver.ts";

const env = FrontEnv.parse(process.env);
const log = createLog("slack");
const now = Date.now;

// A file of its own, because AWS's clients are half of what there is to load; awaited here, while Lambda starts.
const { openAws } = await import("./open-aws.ts");
const { cache, live, queue, secrets } = openAws(env, { now });

const signingSecrets = () => secrets.readAll(env.SLACK_SIGNING_SECRET);
const renewedSecrets = () => secrets.readAgain(env.SLACK_SIGNING_SECRET);
const token = async () => (await secrets.readAll(env.SLACK_BOT_TOKEN))[0];
const [[idKey]] = await Promise.all([secrets.readAll(env.ANSWER_ID_KEY), signingSecrets()]);

const changeLog = once(async () =>
  (await import("./open-change-log.ts")).openChangeLog({ table: env.TABLE_NAME }),
);

const answering = createAnswering({
  cache,
  live,
  changes: async (day) => (await changeLog())(day),
  idKey,
  now: () => new Date(now()),
});
const takeEvent = onEvent({ queue, log });
const receiver = createReceiver({ signingSecrets, renewedSecrets, log, takeEvent, now });
const app = createApp({
  receiver,
  log,
  command: onCommand({
    answering,
    queue,
    key: idKey,
    chartBase: env.CHART_BASE_URL,
    log,
    now,
  }),
});
const bot = { token, apiUrl: env.SLACK_API_URL };
listenToPresses(app, { queue, bot, key: idKey, log, now });

/** The Lambda function behind Slack's requests: commands, events, interactions. */
export const { handler } = receiver;
