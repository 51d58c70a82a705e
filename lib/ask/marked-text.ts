/** A stretch of a text, from its first character to the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands where something has been read: no text that comes in holds these. */
export const marks = { name: "\uE000", date: "\uE001", amount: "\uE002" } as const;

/** The text with spans read: their characters become marks, so that everything else keeps its place. */
export function markSpans(text: string, spans: readonly Span[], mark: string): string {
  return spans.reduce(
    (marked, { from, to }) => marked.slice(0, from) + mark.repeat(to - from) + marked.slice(to),
    text,
  );
}

/** Every match of a pattern that can be read, with its place; matches that cannot be read are passed over. */
export function scanText<T>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => T | undefined,
): readonly (T & Span)[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = read(match);
    return value === undefined ? [] : [{ ...value, from: match.index, to: match.index + match[0].length }];
  });
}
