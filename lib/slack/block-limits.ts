/**
 * What Slack accepts, in characters unless said.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks (read 2026-11-23)
 */
export const blockLimits = {
  blocksInMessage: 50,
  textObject: 3000,
  /** of the text beside the blocks, which is cut from 40,000 */
  messageText: 8000,
  contextElements: 10,
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  options: 100,
  optionText: 75,
  /** a posted message is refused from about 11,000 */
  messageCharacters: 9000,
} as const;

/** Cut a text to a limit, showing that it was cut; never through the middle of a surrogate pair or an entity. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.replace(/(?:[\uD800-\uDBFF]|&[a-z]{0,4}|<[^<>]*)$/, "")}…`;
}
