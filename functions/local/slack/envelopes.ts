import { randomUUID } from "node:crypto";
import { places } from "./emulated-slack.ts";
import type { Shown } from "./shown.ts";
import { type Parts, readList, readParts, readString } from "./validate/message-parts.ts";

const team = { id: places.team, domain: "aicost" };
const names: Readonly<Record<string, string>> = { [places.general]: "general", [places.random]: "random" };
/** The fields that name the acting person to an app. */
function describeUser(id: string) {
  const name = id === places.person ? "admin" : "colleague";
  return { id, username: name, name, team_id: places.team };
}
const nameChannel = (channel: string) => names[channel] ?? "directmessage";

/** The fields of a slash command. @see https://docs.slack.dev/interactivity/implementing-slash-commands */
export function buildCommandFields(command: {
  readonly user: string;
  readonly text: string;
  readonly channel: string;
  readonly responseUrl: string;
  readonly triggerId: string;
}) {
  const { text, channel, responseUrl, triggerId } = command;
  const user = describeUser(command.user);
  return {
    command: "/aicost",
    text: text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    team_id: places.team,
    team_domain: team.domain,
    channel_id: channel,
    channel_name: nameChannel(channel),
    user_id: user.id,
    user_name: user.name,
    api_app_id: places.app,
    is_enterprise_install: "false",
    response_url: responseUrl,
    trigger_id: triggerId,
  };
}

/** An event as the Events API sends it. @see https://docs.slack.dev/apis/events-api */
export function buildEventEnvelope(event: object, nowMilliseconds: number) {
  return {
    type: "event_callback",
    team_id: places.team,
    api_app_id: places.app,
    event,
    event_id: `Ev${randomUUID().replaceAll("-", "").slice(0, 12).toUpperCase()}`,
    event_time: Math.floor(nowMilliseconds / 1000),
    authorizations: [
      { team_id: places.team, user_id: places.botUser, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  };
}

/** A button or another element as it stands in a message. */
export interface Pressable {
  readonly blockId: string;
  readonly type: string;
  readonly actionId: string;
  readonly value?: string | undefined;
  readonly label?: string | undefined;
}

/** A press on a message. @see https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function buildPressPayload(press: {
  readonly user: string;
  readonly message: Shown;
  readonly element: Pressable;
  readonly responseUrl: string;
  readonly triggerId: string;
  readonly teamId: string;
}) {
  const { message, element, responseUrl, triggerId, teamId } = press;
  const { channel, ts, threadTs, onlyFor, text, blocks } = message;
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  const isEphemeral = onlyFor !== undefined;
  return {
    type: "block_actions",
    user: { ...describeUser(press.user), team_id: teamId },
    team: { ...team, id: teamId },
    api_app_id: places.app,
    channel: { id: channel, name: nameChannel(channel) },
    container: {
      type: "message",
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: isEphemeral,
      ...thread,
    },
    ...(isEphemeral
      ? {}
      : { message: { type: "message", user: places.botUser, ts, text, blocks, ...thread } }),
    trigger_id: triggerId,
    response_url: responseUrl,
    actions: [
      {
        type: element.type,
        action_id: element.actionId,
        block_id: element.blockId,
        ...(element.value !== undefined && { value: element.value }),
        action_ts: ts,
      },
    ],
  };
}

/** What was typed into a select that the app fills. */
export function buildSuggestionPayload(asked: {
  readonly user: string;
  readonly view: object;
  readonly blockId: string;
  readonly actionId: string;
  readonly value: string;
}) {
  const { view, blockId, actionId, value } = asked;
  const from = { api_app_id: places.app, container: { type: "view" } };
  return {
    type: "block_suggestion",
    user: describeUser(asked.user),
    team,
    ...from,
    view,
    block_id: blockId,
    action_id: actionId,
    value,
  };
}

/** A modal that was filled in. */
export function buildSubmissionPayload(user: string, view: object, values: object) {
  return {
    type: "view_submission",
    user: describeUser(user),
    team,
    api_app_id: places.app,
    view: { ...view, state: { values } },
    response_urls: [],
  };
}

/** Everything in a message that a person can press, in order; each half of a pair of feedback buttons for itself. */
export function pressables({ blocks }: Pick<Shown, "blocks">): readonly Pressable[] {
  return readList(blocks).flatMap((block, at) => {
    const elements = [...readList(block.elements), ...(block.accessory ? [readParts(block.accessory)] : [])];
    const blockId = readString(block.block_id) || `block-${at}`;
    return elements.flatMap((element) => findPressablesIn(element, blockId));
  });
}

function findPressablesIn(element: Parts, blockId: string): readonly Pressable[] {
  const { type, action_id, text, value } = element;
  const at = { blockId, actionId: readString(action_id) };
  if (type === "button" && element.url === undefined) {
    return [{ ...at, type, value: readString(value), label: readString(text) }];
  }
  if (type !== "feedback_buttons") return [];
  return [element.positive_button, element.negative_button].map(readParts).map((button) => ({
    ...at,
    type,
    value: readString(button.value),
    label: readString(button.text),
  }));
}
