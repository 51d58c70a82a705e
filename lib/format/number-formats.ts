import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

export type NumberStyle = "money" | "percent" | "number";

const styles: Readonly<Record<NumberStyle, Intl.NumberFormatOptions>> = {
  money: { style: "currency", currency: "USD" },
  percent: { style: "percent" },
  number: {},
};

const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2, maximumSignificantDigits: undefined };

/** A format of numbers, as far as it is used here. */
export interface NumberFormat {
  format(value: number): string;
  formatToParts(value: number): readonly Intl.NumberFormatPart[];
}

/** How numbers of one language are written, to so many significant digits. */
export interface NumberFormats {
  readonly digits: number;
  readonly money: NumberFormat;
  readonly cents: NumberFormat;
  readonly percent: NumberFormat;
  readonly number: NumberFormat;
  readonly compactMoney: NumberFormat;
  readonly compactNumber: NumberFormat;
}

/**
 * The formats of a language to so many significant digits.
 *
 * A format costs far more to make than to use: each is made at its first use, and kept.
 */
export function numberFormats(locale: Locale, digits: number): NumberFormats {
  const { language, isMillionWord } = wordsOf(locale).numbers;
  const made = new Map<string, NumberFormat>();
  const keep = (name: string, style: NumberStyle, more?: Intl.NumberFormatOptions) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const significantDigits = { minimumFractionDigits: 0, maximumSignificantDigits: digits };
    const options = { ...styles[style], ...significantDigits, ...more };
    const format = remembering(new Intl.NumberFormat(language, options));
    made.set(name, format);
    return format;
  };
  const compactDisplay = isMillionWord ? "long" : "short";
  return {
    digits,
    get money() {
      return keep("money", "money");
    },
    get cents() {
      return keep("cents", "money", cents);
    },
    get percent() {
      return keep("percent", "percent");
    },
    get number() {
      return keep("number", "number");
    },
    get compactMoney() {
      return keep("compactMoney", "money", { notation: "compact" });
    },
    get compactNumber() {
      return keep("compactNumber", "number", { notation: "compact", compactDisplay });
    },
  };
}

/** The formats of any language to so many significant digits, each made once. */
export function keepFormats(digits: number): (locale: Locale) => NumberFormats {
  const kept = new Map<Locale, NumberFormats>();
  return (locale) => {
    const formats = kept.get(locale) ?? numberFormats(locale, digits);
    kept.set(locale, formats);
    return formats;
  };
}

/** As many texts as a few dozen cards have. */
const mostRemembered = 1000;

/** Most figures of a card stand on other cards too: what was written lately is not written anew. */
function remembering(format: Intl.NumberFormat): NumberFormat {
  const texts = new Map<number, string>();
  return {
    format(value) {
      const known = texts.get(value);
      if (known !== undefined) return known;
      const text = format.format(value);
      if (texts.size >= mostRemembered) texts.clear();
      // 0 and -0 are one key, and two texts
      if (value !== 0) texts.set(value, text);
      return text;
    },
    formatToParts: (value) => format.formatToParts(value),
  };
}
