import type { Locale } from "#lib/answer/answer.ts";

export type NumberStyle = "money" | "percent" | "number";

const languages: Readonly<Record<Locale, string>> = { en: "en-US", vi: "vi-VN" };

const styles: Readonly<Record<NumberStyle, Intl.NumberFormatOptions>> = {
  money: { style: "currency", currency: "USD" },
  percent: { style: "percent" },
  number: {},
};

const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2, maximumSignificantDigits: undefined };

/** How numbers of one language are written, to so many significant digits. */
export interface NumberFormats {
  readonly digits: number;
  readonly money: Intl.NumberFormat;
  readonly cents: Intl.NumberFormat;
  readonly percent: Intl.NumberFormat;
  readonly number: Intl.NumberFormat;
  readonly compactMoney: Intl.NumberFormat;
  readonly compactNumber: Intl.NumberFormat;
}

/**
 * The formats of a language to so many significant digits.
 *
 * A format costs far more to make than to use: each is made at its first use, and kept.
 */
export function numberFormats(locale: Locale, digits: number): NumberFormats {
  const made = new Map<string, Intl.NumberFormat>();
  const keep = (name: string, style: NumberStyle, more: Intl.NumberFormatOptions = {}) => {
    const significantDigits = { minimumFractionDigits: 0, maximumSignificantDigits: digits };
    const options = { ...styles[style], ...significantDigits, ...more };
    const format = made.get(name) ?? new Intl.NumberFormat(languages[locale], options);
    made.set(name, format);
    return format;
  };
  const compactDisplay = locale === "vi" ? "long" : "short";
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
