/** The numbers of a name in order, `3.5` being one. */
export function numbersOf(text: string): string {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).join(" ");
}

/** The letters of a name, each number replaced by `#`, everything else left out. */
export function shapeOf(text: string): string {
  return text.replace(/\d+(?:\.\d+)?/g, "#").replace(/[^\p{L}#]/gu, "");
}

/** A name's words and numbers in alphabetical order. */
export function wordsKey(text: string): string {
  return (text.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? []).sort().join(" ");
}
