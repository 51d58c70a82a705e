/** How a method did on what was already known, in a sentence; numbers come with their units. */
interface RecordWords {
  readonly own: (forecasts: string) => string;
  readonly all: (forecasts: string) => string;
  readonly off: (miss: string) => string;
  readonly held: (share: string) => string;
  readonly and: string;
}

/** The fixed words of a message. */
export interface ViewWords {
  readonly range: (percent: string) => string;
  readonly to: string;
  readonly inYear: (year: string) => string;
  readonly claims: string;
  /** of claims where there is no fit */
  readonly otherClaims: string;
  readonly estimates: string;
  readonly beside: string;
  readonly disagree: string;
  /** @param why the button that shows all of them */
  readonly disagreements: (count: string, why: string) => string;
  readonly record: RecordWords;
  readonly source: string;
  readonly sources: string;
  readonly secondary: string;
  readonly read: string;
  readonly ask: string;
  /** what a chart shows, told to who does not see it */
  readonly chart: {
    readonly chartOf: string;
    readonly line: (by: string) => string;
    /** a line from what a year cost, where that is the unit @param to the last value */
    readonly sinceCost: (year: string, to: string, lastYear: string) => string;
    readonly earlier: string;
    readonly seen: string;
    readonly beside: string;
    readonly method: string;
  };
  /** what stands above the columns of a table */
  readonly table: {
    readonly year: string;
    /** where what stands in a row is of the middle of its year */
    readonly midYear: string;
    readonly time: string;
    readonly value: string;
    readonly observed: string;
  };
  readonly given: string;
  readonly assumed: string;
  readonly readOn: string;
}

export const messages: ViewWords = {
  range: (percent) => `${percent} range`,
  to: "to",
  inYear: (year) => `in ${year}`,
  claims: "Claim against fit",
  otherClaims: "Other claims",
  estimates: "Figures",
  beside: "Beside it",
  disagree: "Where claims disagree",
  disagreements: (count, why) => `Claims disagree in ${count} places; “${why}” shows all of them. The first`,
  record: {
    own: (forecasts) => `Tried on this series' own past (forecasts: ${forecasts})`,
    all: (forecasts) => `On the past of all such series (forecasts: ${forecasts})`,
    off: (miss) => `the method was typically off by ${miss}, up or down`,
    held: (share) => `its 80% range held what came in ${share} of them`,
    and: "and",
  },
  source: "Source",
  sources: "Sources",
  secondary: "second-hand",
  read: "Read as",
  ask: "Try",
  chart: {
    chartOf: "Chart",
    line: (by) => `Line of ${by}'s claim`,
    sinceCost: (year, to, lastYear) => `from 1, its cost in ${year}, to ${to} of that in ${lastYear}`,
    earlier: "Thin line: the digest before",
    seen: "Observed",
    beside: "Other estimates, not fitted",
    method: "Method",
  },
  table: { year: "Year", midYear: "Mid-year", time: "Date", value: "Value", observed: "Observed" },
  given: "Given",
  assumed: "Assumed",
  readOn: "read on",
};
