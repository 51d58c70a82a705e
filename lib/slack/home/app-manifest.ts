/** Events that Slack is asked for: those that bring work, and no others. */
const events = [
  "app_home_opened",
  "app_mention",
  "channel_unarchive",
  "group_unarchive",
  "member_joined_channel",
  "message.im",
];

/** What the bot may do, and what it needs each for. */
const scopes = {
  "app_mentions:read": "mentions",
  "assistant:write": "suggested questions, and the line that says it is at work",
  "channels:history": "whether an answer stands in a thread already, so that it is posted once",
  "channels:read": "whether it is in the channel of a digest",
  "chat:write": "answers to mentions, shared answers, digests",
  commands: "/aicost",
  "groups:history": "the same in private channels that it was invited to",
  "groups:read": "the same in private channels that it was invited to",
  "im:history": "direct messages",
  "im:write": "digests to a person",
  "mpim:history": "mentions in group messages",
  "users:read": "the time zone of who orders a digest",
};

/**
 * The Slack app, to be pasted at https://api.slack.com/apps under "From a manifest".
 *
 * @param requestUrl where Slack's requests go: the output `RequestUrl` of the deployment
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function appManifest(requestUrl: string) {
  return {
    display_information: {
      name: "AI Cost",
      description: "What AI costs and will cost, with ranges and sources",
    },
    features: {
      app_home: {
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "aicost", always_online: true },
      agent_view: { agent_description: "Answers what AI costs and will cost, with ranges and sources." },
      slash_commands: [
        {
          command: "/aicost",
          url: requestUrl,
          description: "What AI costs and will cost",
          usage_hint: "gpt3 2030 · help",
          should_escape: false,
        },
      ],
    },
    oauth_config: { scopes: { bot: Object.keys(scopes) } },
    settings: {
      event_subscriptions: { request_url: requestUrl, bot_events: events },
      interactivity: { is_enabled: true, request_url: requestUrl, message_menu_options_url: requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  };
}
