/**
 * Letters of every script, as what stands between the brackets of a pattern with flag `u`.
 *
 * Whole blocks of Unicode, with the few marks that lie among them: `\p{L}` names some 700 ranges, and each of the
 * grammar's hundreds of patterns would take ten times as long to compile when the first sentence comes.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt
 */
export const letter =
  "a-zA-Z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u1fff\\u2126\\u212a-\\u212d" +
  "\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe\\uff21-\\uff3a\\uff41-\\uff5a" +
  "\\uff66-\\uffdc\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}";

/** The same with digits. */
export const letterOrDigit = `${letter}\\d`;

/** No word, and no number, goes on to the left or to the right of these. */
export const wordStart = `(?<![${letterOrDigit}])`;
export const wordEnd = `(?![${letterOrDigit}])`;

/** A pattern of words that are no part of longer ones. @param words alternatives, as a pattern writes them */
export const wholeWords = (words: string) => new RegExp(`(?<![${letter}])(?:${words})(?![${letter}])`, "u");
