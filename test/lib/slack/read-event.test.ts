import { describe, expect, it } from "vitest";
import { readEvent } from "#lib/slack/read-event.ts";

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

  it.each([
    ["somebody else joined", { type: "member_joined_channel", user: "U1", channel: "C1" }],
    ["no channel is named", { type: "channel_unarchive", user: "U1" }],
    ["the bot wrote something", { type: "app_mention", user: "UBOT", channel: "C1", ts: "1.1", text: "hi" }],
  ])("brings no work where %s", (_, event) => {
    expect(readEvent(envelope(event))).toBeUndefined();
  });
});
