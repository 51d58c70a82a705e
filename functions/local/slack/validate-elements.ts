import { blockRules } from "./block-rules.ts";
import {
  lengthFaults,
  listOf,
  optionFaults,
  type Parts,
  partsOf,
  textFaults,
  textOf,
} from "./validate-parts.ts";

const { button: buttonRules, placeholder: placeholderLength, image: imageRules } = blockRules;

function buttonFaults({ text, value, url }: Parts): string[] {
  return [
    ...textFaults("button", text, { longest: buttonRules.text, isPlain: true }),
    ...(value === undefined ? [] : lengthFaults("button value", textOf(value), buttonRules.value)),
    ...(url === undefined ? [] : lengthFaults("button url", textOf(url), buttonRules.url)),
  ];
}

function placeholderFaults({ placeholder }: Parts): string[] {
  if (placeholder === undefined) return [];
  return textFaults("placeholder", placeholder, { longest: placeholderLength, isPlain: true });
}

export function imageFaults({ alt_text, image_url, slack_file }: Parts): string[] {
  const source = slack_file === undefined ? lengthFaults("image url", textOf(image_url), imageRules.url) : [];
  const isWeb = slack_file !== undefined || /^https?:\/\//.test(textOf(image_url));
  return [
    ...source,
    ...lengthFaults("alt text", textOf(alt_text), imageRules.alt),
    ...(isWeb ? [] : ["image url that is none"]),
  ];
}

const rulesOf: Readonly<Record<string, (element: Parts) => string[]>> = {
  button: buttonFaults,
  image: imageFaults,
  external_select: placeholderFaults,
  plain_text_input: placeholderFaults,
  number_input: placeholderFaults,
  static_select: (element) => [...placeholderFaults(element), ...optionFaults(element.options)],
  radio_buttons: ({ options }) => optionFaults(options),
  overflow: ({ options }) => {
    const faults = optionFaults(options);
    return listOf(options).length > blockRules.overflow ? [...faults, "overflow too long"] : faults;
  },
  feedback_buttons: ({ positive_button, negative_button }) =>
    [positive_button, negative_button].flatMap((button) => buttonFaults(partsOf(button))),
};

/** What Slack would refuse in an interactive element or an image. */
export function elementFaults(element: Parts): string[] {
  const rules = rulesOf[String(element.type)];
  if (rules === undefined) return [`unknown element ${element.type}`];
  const id = element.action_id;
  const isNamed = id === undefined || (textOf(id) !== "" && textOf(id).length <= blockRules.actionId);
  return [...rules(element), ...(isNamed ? [] : ["action_id empty or too long"])];
}
