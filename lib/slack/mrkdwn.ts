const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Make text from outside safe inside `mrkdwn`: nothing of it is read as a link, a mention or an entity.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** A link with words; `|` would end the address, so it is encoded. */
export function linkMrkdwn(address: string, words: string): string {
  return `<${escapeMrkdwn(encodeURI(decodeURI(address)).replaceAll("|", "%7C"))}|${escapeMrkdwn(words.replaceAll("|", "/"))}>`;
}
