import { wordEnd, wordStart } from "./letters.ts";
import { markSpans, marks, scanText } from "./marked-text.ts";

/** How a question wants its answer. */
export interface Preferences {
  readonly currency?: "USD" | "EUR" | "VND";
  readonly method?: string;
}

const ofCurrency: Readonly<Record<string, Preferences["currency"]>> = {
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
  "€": "EUR",
  vnd: "VND",
  dong: "VND",
  dongs: "VND",
  "vietnamese dong": "VND",
  "viet nam dong": "VND",
  "tien viet": "VND",
  "tien viet nam": "VND",
  "₫": "VND",
  usd: "USD",
  dollars: "USD",
  "us dollars": "USD",
  dollar: "USD",
  do: "USD",
  "do la": "USD",
  "do la my": "USD",
};
const currencyWords = Object.keys(ofCurrency)
  .sort((a, b) => b.length - a.length)
  .join("|");
const inCurrency = new RegExp(
  `${wordStart}(?:(?:but |and |shown |expressed |converted |quoted )*(?:in|into|to|as|using|bang|theo|ra|sang|tinh bang|quy ra|quy doi ra|doi ra|doi sang|tinh theo|currency:?|tien te) (?:tien )?)(?<currency>${currencyWords})${wordEnd}|${wordStart}(?:how many|may|bao nhieu|nhieu) (?<many>eur|euros?|vnd|dong)${wordEnd}|${wordStart}(?<alone>eur|euros?|vnd)$`,
  "gu",
);

const methods: Readonly<Record<string, string>> = {
  "shrunk drift": "shrunk-drift",
  "shrunken drift": "shrunk-drift",
  "own drift": "own-drift",
  "random walk": "random-walk",
  "random walk with drift": "random-walk",
  "log linear": "log-linear",
  "least squares": "log-linear",
  "log linear trend": "log-linear",
  "log-linear least squares": "log-linear",
  wright: "wright",
  "wright's law": "wright",
  "wrights law": "wright",
  "no change": "no-change",
  "from scratch": "from-scratch",
  "moore's law": "moore",
  "moores law": "moore",
  moore: "moore",
  "fixed rate": "fixed-rate",
  claim: "claim",
  composed: "composed",
};
const methodWords = Object.keys(methods)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(" ", "[ -]"))
  .join("|");
const byMethod = new RegExp(
  `${wordStart}(?:(?:using|with|by|via|under|dung|theo|bang)(?: the)? (?:phuong phap )?(?<named>${methodWords})(?: (?:method|model|approach))?|(?:method|phuong phap)[: =]+(?<said>${methodWords})|(?<plain>${methodWords}) (?:method|model))${wordEnd}`,
  "gu",
);

/** The currency and the method that a question names, and the rest of it with these marked. */
export function readPreferences(text: string): { readonly found: Preferences; readonly rest: string } {
  const currencies = scanText(text, inCurrency, ({ groups }) => {
    const currency = ofCurrency[groups?.currency ?? groups?.many ?? groups?.alone ?? ""];
    return currency === undefined ? undefined : { currency };
  });
  const named = scanText(text, byMethod, ({ groups }) => {
    const word = (groups?.named ?? groups?.said ?? groups?.plain ?? "").replaceAll("-", " ");
    const method = methods[word];
    return method === undefined ? undefined : { method };
  });
  const currency = currencies[0]?.currency;
  const method = named[0]?.method;
  return {
    found: { ...(currency === undefined ? {} : { currency }), ...(method === undefined ? {} : { method }) },
    rest: markSpans(markSpans(text, currencies, marks.amount), named, marks.amount),
  };
}
