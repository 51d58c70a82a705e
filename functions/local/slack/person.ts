import type { Clock } from "#functions/local/clock.ts";
import { type EmulatedSlack, places } from "./emulated-slack.ts";
import {
  buildCommandFields,
  buildEventEnvelope,
  buildPressPayload,
  buildSubmissionPayload,
  buildSuggestionPayload,
  type Pressable,
} from "./envelopes.ts";
import type { Responding } from "./response-url.ts";
import {
  type AppReply,
  deliverEvent,
  encodeForm,
  encodePayload,
  sendToApp,
  type ToApp,
} from "./send-to-app.ts";
import { type Ephemerals, readChannel, type Shown } from "./shown.ts";
import { readList, readParts, readString } from "./validate/message-parts.ts";
import { findRefusals, findUnfetchableImages } from "./validate/validate-message.ts";

export interface PersonParts {
  /** who it is */
  readonly user: string;
  readonly slack: EmulatedSlack;
  readonly clock: Clock;
  readonly ephemerals: Ephemerals;
  /** checks every message of the app's */
  readonly check: (message: object) => void;
  /** the modals that are open, by id */
  readonly views: Map<string, object>;
  readonly app: () => ToApp;
  readonly issueTrigger: () => string;
  readonly issueResponseUrl: (responding: Responding) => string;
}

/** A message that was written, and the app's replies to its event. */
interface Said {
  readonly ts: string;
  readonly channel: string;
  /** the event; absent: the app gets none for such a message */
  readonly envelope?: object | undefined;
  readonly deliveries: Promise<readonly AppReply[]>;
}

/** What a person in the workspace can do. */
export interface Person {
  /** `/aicost` with a text: what is shown, or what Slack says when the app was too late */
  command(text: string, channel?: string): Promise<Shown>;
  /** Write a message; the app hears of it when it is mentioned, or in the conversation with it. */
  say(message: { text: string; channel?: string; threadTs?: string | undefined }): Promise<Said>;
  /** Open the conversation with the bot. */
  openMessages(): Promise<Said>;
  /** the channel of the conversation with the bot */
  directChannel(): Promise<string>;
  deliver(envelope: object): Promise<readonly AppReply[]>;
  press(message: Shown, element: Pressable, teamId?: string): Promise<AppReply>;
  /** the options that the app offers for what was typed into a select of a modal */
  suggest(viewId: string, at: { blockId: string; actionId: string; value: string }): Promise<AppReply>;
  /** Send a modal in. @param changes what the payload says otherwise than an honest one */
  submit(viewId: string, values: object, changes?: object): Promise<AppReply>;
  openViews(): readonly object[];
  closeView(viewId: string): void;
  /** everything in a channel that the person sees, oldest first */
  messages(channel: string): Promise<readonly Shown[]>;
}

export function createPerson(parts: PersonParts): Person {
  const { user, slack, clock, ephemerals, check, views, app, issueTrigger, issueResponseUrl } = parts;
  const deliver = (envelope: object) => deliverEvent(app(), clock, envelope);
  const directChannel = async () => {
    const { channel } = await slack.call("conversations.open", { users: places.botUser }, "person");
    return readString(readParts(channel).id);
  };
  const findView = (id: string) => views.get(id) ?? {};
  return {
    deliver,
    directChannel,
    async command(text, channel = places.general) {
      const responseUrl = issueResponseUrl({ channel, user });
      const fields = buildCommandFields({ user, text, channel, responseUrl, triggerId: issueTrigger() });
      const reply = await sendToApp(app(), encodeForm(fields));
      return showReply({ slack, ephemerals, check }, { channel, user }, reply);
    },
    async say({ text, channel = places.general, threadTs }) {
      const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
      const posted = await slack.call("chat.postMessage", { channel, text, ...thread }, "person");
      const ts = readString(posted.ts);
      const isDirect = channel.startsWith("D");
      const type = buildMessageEvent(text, isDirect);
      if (type === undefined) return { ts, channel, deliveries: Promise.resolve([]) };
      const event = { ...type, channel, user, text, ts, event_ts: ts, ...thread };
      const envelope = buildEventEnvelope(event, Date.now());
      return { ts, channel, envelope, deliveries: deliver(envelope) };
    },
    async openMessages() {
      const channel = await directChannel();
      const event = { type: "app_home_opened", user, channel, tab: "messages" };
      const envelope = buildEventEnvelope(event, Date.now());
      return { ts: "", channel, envelope, deliveries: deliver(envelope) };
    },
    press(message, element, teamId = places.team) {
      const { channel } = message;
      const responseUrl = issueResponseUrl({ channel, user, source: message });
      const press = { user, message, element, responseUrl, triggerId: issueTrigger(), teamId };
      return sendToApp(app(), encodePayload(buildPressPayload(press)));
    },
    suggest: (viewId, at) =>
      sendToApp(app(), encodePayload(buildSuggestionPayload({ user, view: findView(viewId), ...at }))),
    async submit(viewId, values, changes = {}) {
      const submission = { ...buildSubmissionPayload(user, findView(viewId), values), ...changes };
      const reply = await sendToApp(app(), encodePayload(submission));
      if (reply.failure === undefined && reply.status === 200 && reply.body === "") views.delete(viewId);
      return reply;
    },
    openViews: () => [...views.values()],
    closeView: (viewId) => views.delete(viewId),
    messages: async (channel) => {
      const posted = await readChannel(slack, channel);
      const own = ephemerals.all().filter((one) => one.channel === channel && one.onlyFor === user);
      return [...posted, ...own].sort((a, b) => Number(a.ts) - Number(b.ts));
    },
  };
}

function buildMessageEvent(text: string, isDirect: boolean): object | undefined {
  if (isDirect) return { type: "message", channel_type: "im" };
  return text.includes(`<@${places.botUser}>`) ? { type: "app_mention" } : undefined;
}

interface ShowParts {
  readonly slack: EmulatedSlack;
  readonly ephemerals: Ephemerals;
  /** checks every message of the app's */
  readonly check: (message: object) => void;
}

/**
 * What Slack shows of the app's answer to a command.
 *
 * What Slack does with blocks there that it refuses elsewhere is not documented, and the app is not told. The harder of
 * the possible ways is taken: the person reads that the command failed.
 */
async function showReply(
  { slack, ephemerals, check }: ShowParts,
  { channel, user: onlyFor }: { readonly channel: string; readonly user: string },
  reply: AppReply,
): Promise<Shown> {
  const failed = (error: string) =>
    ephemerals.add({ channel, onlyFor, text: `/aicost failed with the error "${error}"`, blocks: [] });
  if (reply.failure !== undefined) {
    return failed(reply.failure === "http_timeout" ? "operation_timeout" : "dispatch_failed");
  }
  if (reply.status !== 200) return failed("dispatch_failed");
  const { text, blocks, response_type } = readReply(reply.body);
  const message = { text: readString(text), blocks: readList(blocks) };
  check(message);
  const [refusal] = findRefusals(message);
  if (refusal !== undefined) return failed(refusal.code);
  if ((await findUnfetchableImages(message)).length > 0) return failed("invalid_blocks");
  if (response_type !== "in_channel") return ephemerals.add({ channel, onlyFor, ...message });
  const posted = await slack.call("chat.postMessage", { channel, ...message });
  return { channel, ts: readString(posted.ts), ...message };
}

function readReply(body: string) {
  try {
    return readParts(JSON.parse(body));
  } catch {
    return readParts({ text: body });
  }
}
