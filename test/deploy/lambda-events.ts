import { places } from "#functions/local/slack/emulated-slack.ts";
import { buildEventEnvelope } from "#functions/local/slack/envelopes.ts";

/** The body of a mention as Slack sends it. */
export const mentionIn = (channel: string, text: string) => {
  const ts = `${Math.floor(Date.now() / 1000)}.000100`;
  const event = {
    type: "app_mention",
    user: places.person,
    channel,
    ts,
    text: `<@${places.botUser}> ${text}`,
  };
  return JSON.stringify(buildEventEnvelope(event, Date.now()));
};

/** As the scheduler calls a function when nothing else is said. */
export const scheduled = (name: string) => ({
  version: "0",
  id: "d32c5459-6e9e-4a35-a4d0-5c3a9b6a4b5e",
  "detail-type": "Scheduled Event",
  source: "aws.scheduler",
  account: "000000000000",
  time: new Date().toISOString(),
  region: "eu-west-1",
  resources: [`arn:aws:scheduler:eu-west-1:000000000000:schedule/default/${name}`],
  detail: "{}",
});
