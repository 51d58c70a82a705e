import { blockRules } from "./block-rules.ts";

/** A part of a message about which nothing is known yet. */
export type Parts = Readonly<Record<string, unknown>>;

export function partsOf(value: unknown): Parts {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

export function listOf(value: unknown): readonly Parts[] {
  return Array.isArray(value) ? value.map(partsOf) : [];
}

/** The characters of a text, or of a text object. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  const { text } = partsOf(value);
  return typeof text === "string" ? text : "";
}

/** Faults of a text that has to be there and has a longest length. */
export function lengthFaults(what: string, text: string, longest: number): string[] {
  return text.length === 0 || text.length > longest ? [`${what} of ${text.length} characters`] : [];
}

/** Faults of a text object. */
export function textFaults(
  what: string,
  value: unknown,
  {
    longest = blockRules.text,
    isPlain = false,
  }: { readonly longest?: number; readonly isPlain?: boolean } = {},
): string[] {
  const { type } = partsOf(value);
  const types = isPlain ? ["plain_text"] : ["plain_text", "mrkdwn"];
  const kind = types.includes(String(type)) ? [] : [`${what} of type ${type}`];
  return [...kind, ...lengthFaults(what, textOf(value), longest)];
}

/** Faults of a list that has to hold at least one and at most so many. */
export function countFaults(what: string, list: readonly unknown[], most: number): string[] {
  return list.length === 0 || list.length > most ? [`${list.length} ${what}`] : [];
}

export function optionFaults(options: unknown): string[] {
  const list = listOf(options);
  const { options: rules } = blockRules;
  return [
    ...countFaults("options", list, rules.count),
    ...list.flatMap(({ text, value }) => [
      ...textFaults("option", text, { longest: rules.text, isPlain: true }),
      ...lengthFaults("option value", textOf(value), rules.value),
    ]),
  ];
}
