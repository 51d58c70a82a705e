/** How numbers and amounts are written. */
export interface NumbersWords {
  /** as `Intl` names the language */
  readonly language: string;
  /** whether a million is a word everywhere, because the language's short forms are misread */
  readonly isMillionWord: boolean;
  /** an amount from a million on, where millions are words */
  readonly dollars: (number: string) => string;
  /** the same on a chart, as short as it can be */
  readonly shortDollars: (number: string) => string;
  /** after a change */
  readonly perYear: string;
  /** thousands and so on as charts write them, largest first */
  readonly scales: readonly (readonly [number, string])[];
}

export const numbers: NumbersWords = {
  language: "en-US",
  isMillionWord: false,
  dollars: (number) => `$${number}`,
  shortDollars: (number) => `$${number}`,
  perYear: "a year",
  scales: [
    [1e12, "T"],
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "k"],
  ],
};
