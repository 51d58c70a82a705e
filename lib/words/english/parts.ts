/** The words of what every answer is made of. */
export const parts = {
  /** what a system stands for */
  basis: "What is meant",
  /** what the method's forecasts were worth in the past */
  accuracy: {
    own: "Tested on its own past, this method missed by a factor of",
    mean: "over all such series",
    forecasts: "forecasts",
    held: "80% range held",
  },
  /** why figures are not in the currency that was asked for */
  currency: {
    EUR: "Figures are in US dollars: I know no exchange rate to euros, of today or of a later date.",
    VND: "Figures are in US dollars: I know no exchange rate to Vietnamese dong, of today or of a later date.",
  },
  /** behind an amount that is echoed from the question: what it is a price for, or what it counts */
  echoedUnit: (unit: string): string => unit,
  /** a named model as its tokens are sold */
  sold: (name: string, by: string): string =>
    `${name}: what ${by} lists for a million tokens read (input) and written (output).`,
  /** a number of the catalogue that could not be checked */
  unverified: {
    /** at the figure */
    marks: { day: "day unverified", value: "value unverified" },
    /** where a forecast is fitted to it */
    rests: {
      day: "A point that this rests on has a day that could not be checked.",
      value: "A point that this rests on has a value that could not be checked.",
    },
  },
};
