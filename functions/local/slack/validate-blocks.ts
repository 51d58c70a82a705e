import { blockRules } from "./block-rules.ts";
import { chartFaults } from "./validate-chart.ts";
import { elementFaults, imageFaults } from "./validate-elements.ts";
import {
  countFaults,
  lengthFaults,
  listOf,
  type Parts,
  partsOf,
  textFaults,
  textOf,
} from "./validate-parts.ts";
import { dataTableFaults, tableFaults } from "./validate-tables.ts";

function sectionFaults({ text, fields, accessory }: Parts): string[] {
  const list = listOf(fields);
  const { fields: rules } = blockRules;
  return [
    ...(text === undefined && fields === undefined ? ["section without text"] : []),
    ...(text === undefined ? [] : textFaults("section", text)),
    ...(fields === undefined ? [] : countFaults("fields", list, rules.count)),
    ...list.flatMap((field) => textFaults("field", field, { longest: rules.text })),
    ...(accessory === undefined ? [] : elementFaults(partsOf(accessory))),
  ];
}

function contextFaults({ elements }: Parts): string[] {
  const list = listOf(elements);
  return [
    ...countFaults("context elements", list, blockRules.context),
    ...list.flatMap((element) =>
      element.type === "image" ? imageFaults(element) : textFaults("context", element),
    ),
  ];
}

/** What stands among the small actions below a message, and nowhere else. */
const smallActions: readonly unknown[] = ["feedback_buttons", "icon_button"];

function actionsFaults({ elements }: Parts, most: number, isSmall = false): string[] {
  const list = listOf(elements);
  const misplaced = list.filter(({ type }) => smallActions.includes(type) !== isSmall);
  const ids = list.map(({ action_id }) => action_id).filter((id) => id !== undefined);
  return [
    ...countFaults("actions", list, most),
    ...misplaced.map(({ type }) => `${type} in the wrong kind of actions`),
    ...(new Set(ids).size === ids.length ? [] : ["an action_id twice"]),
    ...list.flatMap(elementFaults),
  ];
}

function inputFaults({ label, hint, element }: Parts): string[] {
  const { input: rules } = blockRules;
  return [
    ...textFaults("label", label, { longest: rules.label, isPlain: true }),
    ...(hint === undefined ? [] : textFaults("hint", hint, { longest: rules.hint, isPlain: true })),
    ...elementFaults(partsOf(element)),
  ];
}

const rulesOf: Readonly<Record<string, (block: Parts) => string[]>> = {
  section: sectionFaults,
  context: contextFaults,
  divider: () => [],
  header: ({ text }) => textFaults("header", text, { longest: blockRules.header, isPlain: true }),
  image: (block) => [
    ...imageFaults(block),
    ...(block.title === undefined
      ? []
      : textFaults("image title", block.title, { longest: blockRules.image.title, isPlain: true })),
  ],
  actions: (block) => actionsFaults(block, blockRules.actions),
  context_actions: (block) => actionsFaults(block, blockRules.contextActions, true),
  input: inputFaults,
  table: tableFaults,
  data_table: dataTableFaults,
  data_visualization: chartFaults,
  markdown: ({ text }) => lengthFaults("markdown", textOf(text), blockRules.markdown),
};

/** What Slack would refuse in a block; a kind of block that is not described here is refused too. */
export function blockFaults(block: Parts): string[] {
  const rules = rulesOf[String(block.type)];
  if (rules === undefined) return [`unknown block ${block.type}`];
  const id = textOf(block.block_id);
  return [...rules(block), ...(id.length > blockRules.blockId ? ["block_id too long"] : [])];
}
