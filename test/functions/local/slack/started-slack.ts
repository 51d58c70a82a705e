import { afterEach } from "vitest";
import { botToken, places } from "#functions/local/slack/emulated-slack.ts";
import { startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { handClock, type Script, startApp } from "./scripted-app.ts";

export const signingSecret = "a secret of the emulated Slack";
export const minute = 60_000;
const stops: (() => Promise<void>)[] = [];

/** An emulated Slack and an app that answers it by a script, both stopped when the test ends. */
export async function start(script: Script, { hasPostLimit = false } = {}) {
  const app = await startApp(script);
  const clock = handClock();
  const slack = await startSlackDouble({ signingSecret, appUrl: () => app.url, clock, hasPostLimit });
  stops.push(app.stop, slack.stop);
  const post = async (method: string, args: object) => {
    const response = await fetch(`${slack.apiUrl}${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${botToken}`, "content-type": "application/json" },
      body: JSON.stringify(args),
    });
    return { status: response.status, headers: response.headers, body: Object(await response.json()) };
  };
  const fieldsOf = (at: number) => new URLSearchParams(app.received[at]?.body);
  const payloadOf = (at: number) => JSON.parse(fieldsOf(at).get("payload") ?? "{}");
  const respond = async (url: string, message: object) => {
    const response = await fetch(url, { method: "POST", body: JSON.stringify(message) });
    return { status: response.status, body: await response.text() };
  };
  return { app, clock, slack, person: slack.person, post, fieldsOf, payloadOf, respond };
}

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

export const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
/** What an app answers a request with. */
export const reply = (message: object) => ({ status: 200, body: JSON.stringify(message) });
export const mention = { text: `<@${places.botUser}> a` };
