import type { Authorize } from "@slack/bolt";
import * as z from "zod/mini";

const App = z.object({ api_app_id: z.string() });
const Authorized = z.object({ authorizations: z.array(z.object({ user_id: z.string() })) });

/**
 * Bolt's `authorize`: whose bot a request is for, in ids only. There is no token, and nothing is asked of Slack.
 *
 * Bolt needs the bot's user to pass over what the bot itself wrote, and only events, which name that user, can be
 * its own; elsewhere the app's id stands in its place.
 */
export const identify: Authorize<boolean> = async (_, body) => {
  const app = App.safeParse(body);
  const authorized = Authorized.safeParse(body);
  const botId = app.success ? app.data.api_app_id : "app";
  const [bot] = authorized.success ? authorized.data.authorizations : [];
  return { botId, botUserId: bot?.user_id ?? botId };
};
