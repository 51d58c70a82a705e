import type { BlockAction, ViewSubmitAction } from "@slack/bolt";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { FrontEnv } from "#lib/config.ts";
import { createLog } from "#lib/log.ts";
import { cardActions, changeForm } from "#lib/slack/card/card-actions.ts";
import { createApp } from "./create-app.ts";
import { onCommand } from "./on-command.ts";
import { createReceiver } from "./receiver.ts";

const env = FrontEnv.parse(process.env);
const log = createLog("slack");
const now = Date.now;

// AWS's clients are half of what there is to load, so they are a file of their own. Awaited here, it loads while Lambda
// initialises the function.
const { connectAws } = await import("./connect-aws.ts");
const { queue, secrets, ...stores } = connectAws(env, { now });

const signingSecrets = () => secrets.readAll(env.SLACK_SIGNING_SECRET);
const renewedSecrets = () => secrets.readAgain(env.SLACK_SIGNING_SECRET);
const [[key]] = await Promise.all([secrets.readAll(env.ANSWER_ID_KEY), signingSecrets()]);

const answering = createAnswering({ ...stores, idKey: key, now: () => new Date(now()) });
const receiver = createReceiver({
  signingSecrets,
  renewedSecrets,
  log,
  now,
  async takeEvent(request) {
    const { onEvent } = await import("./on-event.ts");
    await onEvent({ queue, log })(request);
  },
});
const app = createApp({
  receiver,
  log,
  command: onCommand({ answering, queue, key, chartBase: env.CHART_BASE_URL, log, now }),
});

// Each listener below loads its code when it is first called.
const { share, why, table, feedback, ask, digest, change } = cardActions;
/** The buttons whose answers are posted. */
const posted = new RegExp(`^(${share}|${why}|${table}|${feedback}|${ask}\\d+|${digest}[a-z]+)$`);
const token = async () => (await secrets.readAll(env.SLACK_BOT_TOKEN))[0];

app.action<BlockAction>(posted, async (args) => {
  const { onPress } = await import("./on-press.ts");
  await onPress({ queue, log })(args);
});
app.action<BlockAction>(change, async (args) => {
  const { createOpenView, onChange } = await import("./on-change.ts");
  const openView = createOpenView({ token, apiUrl: env.SLACK_API_URL });
  await onChange({ queue, openView, key })(args);
});
app.options(changeForm.system, async (args) => {
  const { onSuggestion } = await import("./on-suggestion.ts");
  await onSuggestion({ key })(args);
});
app.view<ViewSubmitAction>(changeForm.id, async (args) => {
  const { onSubmission } = await import("./on-submission.ts");
  await onSubmission({ queue, key, now })(args);
});

/** The Lambda function behind Slack's requests: commands, events, interactions. */
export const { handler } = receiver;
