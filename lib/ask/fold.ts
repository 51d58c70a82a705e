/** Text without diacritics, letter for letter: positions in it are positions in the text. */
export function fold(text: string): string {
  return Array.from(text.normalize("NFC"), foldLetter).join("");
}

function foldLetter(letter: string): string {
  if (letter === "đ") return "d";
  if (!/\p{L}/u.test(letter)) return letter;
  const base = letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return base.length === letter.length ? base : letter;
}
