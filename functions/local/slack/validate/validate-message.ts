import { blockRules } from "./block-rules.ts";
import { findLengthFaults, type Parts, readList, readParts, readString } from "./message-parts.ts";
import { findBlockFaults } from "./validate-blocks.ts";
import { findTablesFaults } from "./validate-data.ts";

/** Longer than this, all blocks together, ours are not to be: Slack's own limit is not documented to the letter. */
const keptCharacters = 9000;

/**
 * What Slack would refuse in a message, or we do not want in one of ours, as sentences; empty when it is right.
 *
 * @param message `text` and `blocks`, as they are posted
 */
export function faultsOf(message: object): readonly string[] {
  const { text, blocks } = readParts(message);
  const size = JSON.stringify(blocks ?? []).length;
  return [
    ...findRefusals(message).map(({ fault }) => fault),
    ...(readString(text).trim() === "" ? ["no text beside the blocks"] : []),
    ...(size > keptCharacters ? [`${size} characters of blocks`] : []),
    ...unescaped(readString(text)),
    ...textsIn(blocks).flatMap(unescaped),
  ];
}

export interface Refusal {
  /** as Slack's Web API calls it */
  readonly code: "invalid_blocks" | "msg_blocks_too_long" | "msg_too_long";
  readonly fault: string;
}

/** Why Slack would refuse a message. */
export function findRefusals(message: object): readonly Refusal[] {
  const { text, blocks } = readParts(message);
  if (blocks === undefined) return tooLong(text);
  const { message: rules } = blockRules;
  const list = readList(blocks);
  const size = JSON.stringify(blocks).length;
  const count = list.length > rules.blocks ? [`${list.length} blocks`] : [];
  const charts = list.filter(({ type }) => type === "data_visualization").length;
  const faults = [
    ...count,
    ...(charts > blockRules.chart.inMessage ? [`${charts} charts`] : []),
    ...list.flatMap((block) => findBlockFaults(block)),
    ...twice(list),
    ...findTablesFaults(list),
  ];
  return [
    ...faults.map((fault) => ({ code: "invalid_blocks" as const, fault })),
    ...(size > rules.characters
      ? [{ code: "msg_blocks_too_long" as const, fault: `${size} characters of blocks` }]
      : []),
    ...tooLong(text),
  ];
}

/** Why Slack would refuse a modal. */
export function findViewFaults(view: object): readonly string[] {
  const { title, submit, close, blocks, private_metadata, callback_id } = readParts(view);
  const { view: rules } = blockRules;
  const list = readList(blocks);
  return [
    ...findLengthFaults("modal title", readString(title), rules.title),
    ...(submit === undefined ? [] : findLengthFaults("submit", readString(submit), rules.button)),
    ...(close === undefined ? [] : findLengthFaults("close", readString(close), rules.button)),
    ...(readString(private_metadata).length > rules.privateMetadata ? ["private_metadata too long"] : []),
    ...(readString(callback_id).length > rules.callbackId ? ["callback_id too long"] : []),
    ...(list.length === 0 || list.length > rules.blocks ? [`${list.length} blocks in a view`] : []),
    ...list.flatMap((block) => findBlockFaults(block)),
    ...twice(list),
  ];
}

function tooLong(text: unknown): readonly Refusal[] {
  const { length } = readString(text);
  return length > blockRules.message.text
    ? [{ code: "msg_too_long", fault: `text of ${length} characters` }]
    : [];
}

/** Ids of blocks are unique in a message. */
function twice(blocks: readonly Parts[]): string[] {
  const ids = blocks.map(({ block_id }) => block_id).filter((id) => id !== undefined);
  return new Set(ids).size === ids.length ? [] : ["a block_id twice"];
}

/** Every `mrkdwn` text anywhere in the blocks. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  const { type, text } = readParts(value);
  if (type === "mrkdwn" && typeof text === "string") return [text];
  return Object.values(value).flatMap(textsIn);
}

/** Anything between angle brackets but a web link, a channel or a person of ours, or a bare `&`. */
export function unescaped(text: string): string[] {
  const withoutMarks = text.replace(/<https:\/\/[^<>|\s]+(\|[^<>|]+)?>|<(@[UW]|#C)[A-Z0-9]+>/g, "");
  const marks = withoutMarks.match(/[<>]|&(?!amp;|lt;|gt;)/g) ?? [];
  return marks.map((mark) => `unescaped ${mark}`);
}

/** Slack gives a picture this long. */
const patienceMilliseconds = 3000;

/**
 * Which pictures of a message Slack could not fetch, by their addresses.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/image-block
 */
export async function findUnfetchableImages(message: object): Promise<readonly string[]> {
  const { blocks } = readParts(message);
  const addresses = readList(blocks).flatMap(({ type, image_url }) =>
    type === "image" ? [readString(image_url)] : [],
  );
  const fetched = await Promise.all(
    addresses.map(async (address) => ({ address, isThere: await isImage(address) })),
  );
  return fetched.flatMap(({ address, isThere }) => (isThere ? [] : [address]));
}

async function isImage(address: string): Promise<boolean> {
  const signal = AbortSignal.timeout(patienceMilliseconds);
  const response = await fetch(address, { signal }).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok === true && /^image\/(png|jpe?g|gif)$/.test(response.headers.get("content-type") ?? "");
}
