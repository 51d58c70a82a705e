/**
 * What the spellings of one name share: `GPT-3`, `gpt 3` and `gpt3` have the same key,
 * and so have Vietnamese words with and without their diacritics.
 */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
