/** The fixed words of a chart. */
export interface ChartWords {
  readonly observed: string;
  readonly forecast: string;
  readonly logScale: string;
  /** @param count how many of them have no name in the picture */
  readonly beside: (count: number) => string;
  readonly bands: (levels: string) => string;
  readonly earlier: string;
  /** what was asked about a date of which nothing is said */
  readonly unsaid: (when: string) => string;
  readonly range: (percent: string) => string;
  readonly method: (name: string) => string;
  readonly units: Readonly<Record<string, string>>;
}

export const chart: ChartWords = {
  observed: "observed",
  forecast: "forecast",
  logScale: "log scale",
  beside: (count) =>
    `○ ${count === 0 ? "" : `${count} `}other ${count === 1 ? "estimate" : "estimates"}, not fitted`,
  bands: (levels) => `shaded: ${levels}`,
  earlier: "thin line: the digest before",
  unsaid: (when) => `${when}: nothing claimed`,
  range: (percent) => `${percent} range`,
  method: (name) => `Method: ${name}`,
  units: {
    USD: "US dollars",
    "USD per GPU-hour": "US dollars per GPU-hour",
    "USD per million tokens": "US dollars per million tokens",
    "USD per billion queries": "US dollars per billion queries",
    FLOP: "Operations (FLOP)",
    "FLOP/s per USD": "FLOP/s per US dollar",
    "minutes on 8 H100": "Minutes on 8 H100s",
    fraction: "Share",
    share: "Share",
    "fraction of the time": "Share of the time without an assistant",
    "of its cost in 2022": "Cost in 2022 = 1",
  },
};
