const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Make text from outside safe inside `mrkdwn`: nothing of it is read as a link, a mention or an entity.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** The names of channels and people in an escaped text, as Slack shows them: never of groups or of everybody. */
export function keepPlaces(escaped: string): string {
  return escaped.replace(/&lt;(#C|@[UW])([A-Z0-9]+)&gt;/g, "<$1$2>");
}

/** A link with words; `|` would end the address, so it is encoded. */
export function linkMrkdwn(address: string, words: string): string {
  return `<${escapeMrkdwn(encodeURI(decodeURI(address)).replaceAll("|", "%7C"))}|${escapeMrkdwn(words.replaceAll("|", "/"))}>`;
}
