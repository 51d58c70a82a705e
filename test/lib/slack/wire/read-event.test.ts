import { describe, expect, it } from "vitest";
import { readEvent } from "#lib/slack/wire/read-event.ts";

const envelope = (event: object) => ({
  event_id: "Ev1",
  team_id: "T1",
  authorizations: [{ user_id: "UBOT" }],
  event,
});

describe(readEvent, () => {
  it.each([
    ["the bot was invited", { type: "member_joined_channel", user: "UBOT", channel: "C1" }, "joined"],
    ["a channel was unarchived", { type: "channel_unarchive", user: "U1", channel: "C1" }, "unarchived"],
    ["a private one was", { type: "group_unarchive", channel: "C1" }, "unarchived"],
  ])("reads that %s", (_, event, read) => {
    const job = { kind: "place", eventId: "Ev1", teamId: "T1", channel: "C1", event: read };
    expect(readEvent(envelope(event))).toEqual(job);
  });

  const direct = {
    type: "message",
    channel_type: "im",
    user: "U1",
    channel: "D1",
    ts: "1.1",
    text: "gpt3 2030",
  };
  const mention = { ...direct, type: "app_mention", channel_type: "channel", channel: "C1" };

  it.each([
    ["a direct message", direct],
    ["a direct message with a file", { ...direct, subtype: "file_share", files: [{ id: "F1" }] }],
    [
      "a direct message sent to the channel too",
      { ...direct, subtype: "thread_broadcast", thread_ts: "1.0" },
    ],
    ["a mention", mention],
    ["a mention with a file", { ...mention, subtype: "file_share", files: [{ id: "F1" }] }],
    [
      "a mention with fields that hold nothing",
      { ...mention, subtype: null, bot_id: null, app_id: null, edited: null, thread_ts: null },
    ],
    ["a mention sent to the channel too", { ...mention, subtype: "thread_broadcast", thread_ts: "1.0" }],
  ])("reads %s as a question of a person's", (_, event) => {
    expect(readEvent(envelope(event))).toMatchObject({ kind: "message", user: "U1", text: "gpt3 2030" });
  });

  it.each([
    ["an edit", { ...direct, subtype: "message_changed", hidden: true }],
    ["a message that was edited", { ...direct, edited: { user: "U1", ts: "1.2" } }],
    [
      "a file whose words were edited",
      { ...direct, subtype: "file_share", edited: { user: "U1", ts: "1.2" } },
    ],
    ["a deletion", { ...direct, subtype: "message_deleted", hidden: true }],
    ["a joining", { ...direct, subtype: "channel_join" }],
    ["a bot's message", { ...direct, subtype: "bot_message", bot_id: "B1" }],
    ["a bot's file", { ...direct, subtype: "file_share", bot_id: "B1" }],
    ["the bot's own reply to the channel too", { ...direct, subtype: "thread_broadcast", user: "UBOT" }],
    ["a channel's message without a mention", { ...direct, channel_type: "channel", subtype: "file_share" }],
  ])("passes over %s", (_, event) => {
    expect(readEvent(envelope(event))).toBeUndefined();
  });

  it.each([
    ["somebody else joined", { type: "member_joined_channel", user: "U1", channel: "C1" }],
    ["no channel is named", { type: "channel_unarchive", user: "U1" }],
    ["the bot wrote something", { type: "app_mention", user: "UBOT", channel: "C1", ts: "1.1", text: "hi" }],
  ])("brings no work where %s", (_, event) => {
    expect(readEvent(envelope(event))).toBeUndefined();
  });
});
