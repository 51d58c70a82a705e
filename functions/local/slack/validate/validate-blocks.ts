import { blockRules } from "./block-rules.ts";
import {
  findCountFaults,
  findLengthFaults,
  findOptionFaults,
  findTextFaults,
  type Parts,
  readList,
  readParts,
  readString,
} from "./message-parts.ts";
import { findChartFaults, findDataTableFaults, findTableFaults } from "./validate-data.ts";

/** What Slack would refuse in a block; a kind of block that is not described here is refused too. */
export function findBlockFaults(block: Parts): string[] {
  const check = blockChecks[String(block.type)];
  if (check === undefined) return [`unknown block ${block.type}`];
  const id = readString(block.block_id);
  return [...check(block), ...(id.length > blockRules.blockId ? ["block_id too long"] : [])];
}

function findSectionFaults({ text, fields, accessory }: Parts): string[] {
  const list = readList(fields);
  const { fields: rules } = blockRules;
  return [
    ...(text === undefined && fields === undefined ? ["section without text"] : []),
    ...(text === undefined ? [] : findTextFaults("section", text)),
    ...(fields === undefined ? [] : findCountFaults("fields", list, rules.count)),
    ...list.flatMap((field) => findTextFaults("field", field, { longest: rules.text })),
    ...(accessory === undefined ? [] : findElementFaults(readParts(accessory))),
  ];
}

function findContextFaults({ elements }: Parts): string[] {
  const list = readList(elements);
  return [
    ...findCountFaults("context elements", list, blockRules.context),
    ...list.flatMap((element) =>
      element.type === "image" ? findImageFaults(element) : findTextFaults("context", element),
    ),
  ];
}

/** What stands among the small actions below a message, and nowhere else. */
const smallActions: readonly unknown[] = ["feedback_buttons", "icon_button"];

function findActionsFaults({ elements }: Parts, most: number, isSmall = false): string[] {
  const list = readList(elements);
  const misplaced = list.filter(({ type }) => smallActions.includes(type) !== isSmall);
  const ids = list.map(({ action_id }) => action_id).filter((id) => id !== undefined);
  return [
    ...findCountFaults("actions", list, most),
    ...misplaced.map(({ type }) => `${type} in the wrong kind of actions`),
    ...(new Set(ids).size === ids.length ? [] : ["an action_id twice"]),
    ...list.flatMap(findElementFaults),
  ];
}

function findInputFaults({ label, hint, element }: Parts): string[] {
  const { input: rules } = blockRules;
  return [
    ...findTextFaults("label", label, { longest: rules.label, isPlain: true }),
    ...(hint === undefined ? [] : findTextFaults("hint", hint, { longest: rules.hint, isPlain: true })),
    ...findElementFaults(readParts(element)),
  ];
}

const blockChecks: Readonly<Record<string, (block: Parts) => string[]>> = {
  section: findSectionFaults,
  context: findContextFaults,
  divider: () => [],
  header: ({ text }) => findTextFaults("header", text, { longest: blockRules.header, isPlain: true }),
  image: (block) => [
    ...findImageFaults(block),
    ...(block.title === undefined
      ? []
      : findTextFaults("image title", block.title, { longest: blockRules.image.title, isPlain: true })),
  ],
  actions: (block) => findActionsFaults(block, blockRules.actions),
  context_actions: (block) => findActionsFaults(block, blockRules.contextActions, true),
  input: findInputFaults,
  table: findTableFaults,
  data_table: findDataTableFaults,
  data_visualization: findChartFaults,
  markdown: ({ text }) => findLengthFaults("markdown", readString(text), blockRules.markdown),
};

const { button: buttonRules, placeholder: placeholderLength, image: imageRules } = blockRules;

function findButtonFaults({ text, value, url }: Parts): string[] {
  return [
    ...findTextFaults("button", text, { longest: buttonRules.text, isPlain: true }),
    ...(value === undefined ? [] : findLengthFaults("button value", readString(value), buttonRules.value)),
    ...(url === undefined ? [] : findLengthFaults("button url", readString(url), buttonRules.url)),
  ];
}

function findPlaceholderFaults({ placeholder }: Parts): string[] {
  if (placeholder === undefined) return [];
  return findTextFaults("placeholder", placeholder, { longest: placeholderLength, isPlain: true });
}

function findImageFaults({ alt_text, image_url, slack_file }: Parts): string[] {
  const source =
    slack_file === undefined ? findLengthFaults("image url", readString(image_url), imageRules.url) : [];
  const isWeb = slack_file !== undefined || /^https?:\/\//.test(readString(image_url));
  return [
    ...source,
    ...findLengthFaults("alt text", readString(alt_text), imageRules.alt),
    ...(isWeb ? [] : ["image url that is none"]),
  ];
}

const elementChecks: Readonly<Record<string, (element: Parts) => string[]>> = {
  button: findButtonFaults,
  image: findImageFaults,
  external_select: findPlaceholderFaults,
  plain_text_input: findPlaceholderFaults,
  number_input: findPlaceholderFaults,
  static_select: (element) => [...findPlaceholderFaults(element), ...findOptionFaults(element.options)],
  radio_buttons: ({ options }) => findOptionFaults(options),
  overflow: ({ options }) => {
    const faults = findOptionFaults(options);
    return readList(options).length > blockRules.overflow ? [...faults, "overflow too long"] : faults;
  },
  feedback_buttons: ({ positive_button, negative_button }) =>
    [positive_button, negative_button].flatMap((button) => findButtonFaults(readParts(button))),
};

/** What Slack would refuse in an interactive element or an image. */
function findElementFaults(element: Parts): string[] {
  const check = elementChecks[String(element.type)];
  if (check === undefined) return [`unknown element ${element.type}`];
  const id = element.action_id;
  const isNamed = id === undefined || (readString(id) !== "" && readString(id).length <= blockRules.actionId);
  return [...check(element), ...(isNamed ? [] : ["action_id empty or too long"])];
}
