import { blockRules } from "./block-rules.ts";

/** A part of a message about which nothing is known yet. */
export type Parts = Readonly<Record<string, unknown>>;

export function readParts(value: unknown): Parts {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

export function readList(value: unknown): readonly Parts[] {
  return Array.isArray(value) ? value.map(readParts) : [];
}

/** The characters of a text, or of a text object. */
export function readString(value: unknown): string {
  if (typeof value === "string") return value;
  const { text } = readParts(value);
  return typeof text === "string" ? text : "";
}

/** Faults of a text that has to be there and has a longest length. */
export function findLengthFaults(what: string, text: string, longest: number): string[] {
  return text.length === 0 || text.length > longest ? [`${what} of ${text.length} characters`] : [];
}

/** Faults of a text object. */
export function findTextFaults(
  what: string,
  value: unknown,
  {
    longest = blockRules.text,
    isPlain = false,
  }: { readonly longest?: number; readonly isPlain?: boolean } = {},
): string[] {
  const { type } = readParts(value);
  const types = isPlain ? ["plain_text"] : ["plain_text", "mrkdwn"];
  const kind = types.includes(String(type)) ? [] : [`${what} of type ${type}`];
  return [...kind, ...findLengthFaults(what, readString(value), longest)];
}

/** Faults of a list that has to hold at least one and at most so many. */
export function findCountFaults(what: string, list: readonly unknown[], most: number): string[] {
  return list.length === 0 || list.length > most ? [`${list.length} ${what}`] : [];
}

export function findOptionFaults(options: unknown): string[] {
  const list = readList(options);
  const { options: rules } = blockRules;
  return [
    ...findCountFaults("options", list, rules.count),
    ...list.flatMap(({ text, value }) => [
      ...findTextFaults("option", text, { longest: rules.text, isPlain: true }),
      ...findLengthFaults("option value", readString(value), rules.value),
    ]),
  ];
}
