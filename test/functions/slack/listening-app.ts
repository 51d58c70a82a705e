import { type App, type Logger, LogLevel } from "@slack/bolt";

/** Bolt's logger, kept quiet. */
export const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** Listeners of every kind that Slack calls by HTTP, each acknowledging in a way of its own. */
export function listen(app: App): void {
  app.command("/text", ({ ack, command }) => ack(command.text));
  app.command("/nothing", ({ ack }) => ack());
  app.command("/message", ({ ack, command }) => ack({ response_type: "ephemeral", text: command.text }));
  app.command("/silent", async () => undefined);
  app.action("button", ({ ack }) => ack());
  app.options("select", ({ ack }) =>
    ack({ options: [{ text: { type: "plain_text", text: "a" }, value: "a" }] }),
  );
  app.view("modal", ({ ack }) => ack({ response_action: "errors", errors: { day: "No such day: ₫" } }));
  app.view({ callback_id: "modal", type: "view_closed" }, ({ ack }) => ack());
  app.shortcut("shortcut", ({ ack }) => ack());
  app.event("app_mention", async () => undefined);
}

const person = {
  user: { id: "U1", team_id: "T1" },
  team: { id: "T1" },
  api_app_id: "A1",
  token: "t",
  trigger_id: "1.2",
};

/** The form in which Slack sends what was clicked, chosen or submitted. */
export const payload = (fields: object) =>
  new URLSearchParams({ payload: JSON.stringify({ ...person, ...fields }) }).toString();

/** An event as the Events API sends it. */
export const callback = (event: object) =>
  JSON.stringify({
    type: "event_callback",
    team_id: "T1",
    api_app_id: "A1",
    event_id: "Ev1",
    event_time: 1,
    event,
  });
