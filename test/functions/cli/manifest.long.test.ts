import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readEvent } from "#lib/slack/wire/read-event.ts";

const url = "https://a1b2c3.execute-api.eu-west-1.amazonaws.com/slack/events";
const print = (...args: string[]) =>
  spawnSync(process.execPath, ["functions/cli/manifest.ts", ...args], { encoding: "utf8" });
const manifest = () => JSON.parse(print(url).stdout);

/** What makes each event one that brings work. */
const fields: Readonly<Record<string, object>> = {
  "message.im": { type: "message", channel_type: "im" },
  app_home_opened: { tab: "messages" },
  member_joined_channel: { user: "U0" },
};

describe("npm run manifest", () => {
  it("sends everything of Slack's to the one address", () => {
    const { features, settings } = manifest();
    expect(features.slash_commands).toMatchObject([{ command: "/aicost", url }]);
    expect(settings.event_subscriptions.request_url).toBe(url);
    expect(settings.interactivity).toMatchObject({ request_url: url, message_menu_options_url: url });
  });

  it("asks for events that bring work, and for no others", () => {
    for (const name of manifest().settings.event_subscriptions.bot_events) {
      const event = { type: name, channel: "C1", user: "U1", ts: "1.2", text: "gpt3?", ...fields[name] };
      const authorizations = [{ user_id: "U0" }];
      expect(readEvent({ event_id: "Ev1", team_id: "T1", authorizations, event }), name).toBeDefined();
    }
  });

  it("has a name and a description as short as Slack wants them", () => {
    const { name, description } = manifest().display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
  });

  it.each([[[]], [["http://example.com"]], [["nothing"]]])("refuses %j, and says what it wants", (args) => {
    const { status, stderr } = print(...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("https://") });
  });
});
