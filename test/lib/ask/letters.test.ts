import { expect, test } from "vitest";
import { letter, letterOrDigit } from "#lib/ask/letters.ts";

/** Every code point but halves of pairs, as text. */
const all = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

/** What a question holds after it was normalised. */
const left = all.filter((text) => text.normalize("NFKC") === text);

/** Latin-1's marks, punctuation, money, arrows, mathematics, shapes, marks of Han texts. */
const marks = /^[\0-\u00bf\u00d7\u00f7\u2000-\u209f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u301f]$/u;

test("letters of every script are letters", () => {
  const isLetter = new RegExp(`^[${letter}]$`, "u");
  const missed = left.filter((text) => /\p{L}/u.test(text) && !isLetter.test(text));
  const scripts =
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  // Turned letters of old Roman inscriptions, and a mark of repetition, stand among numbers, arrows and brackets.
  expect(missed.filter((text) => scripts.test(text)).join("")).toBe("ℲⅎↃↄ〻");
});

test("marks, spaces and pictures are not letters", () => {
  const isLetterOrDigit = new RegExp(`^[${letterOrDigit}]$`, "u");
  const isNone = (text: string) => /[\p{P}\p{S}\p{Z}\p{C}]/u.test(text);
  const taken = left.filter((text) => isNone(text) && marks.test(text) && isLetterOrDigit.test(text));
  expect(taken).toEqual([]);
  expect(left.filter((text) => /\p{Emoji_Presentation}/u.test(text) && isLetterOrDigit.test(text))).toEqual(
    [],
  );
});

test("digits and letters of plain English and Vietnamese are as Unicode has them", () => {
  const isLetterOrDigit = new RegExp(`^[${letterOrDigit}]$`, "u");
  const usual = left.filter((text) => text < "\u02c2" || /[\u1ea0-\u1ef9]/.test(text));
  const differing = usual.filter((text) => /[\p{L}\p{N}]/u.test(text) !== isLetterOrDigit.test(text));
  expect(differing).toEqual([]);
});
