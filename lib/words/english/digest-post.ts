/** What a button does with a digest; the other names of `resume`: `undo`. */
export type DigestButton = "edit" | "pause" | "unsubscribe" | "resume" | "undo";

interface Change {
  readonly name: string;
  readonly isUp: boolean;
  readonly percent: string;
  readonly before: string;
  readonly now: string;
  readonly since: string | undefined;
}

/** The fixed words of a weekly digest. */
export interface DigestPostWords {
  readonly title: string;
  readonly about: string;
  readonly item: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  /** over the chart of the prices that moved most */
  readonly movers: string;
  /** a price moved: the whole sentence */
  readonly moved: (change: Change) => string;
  readonly forecastIs: (parts: {
    readonly name: string;
    readonly day: string;
    readonly value: string;
  }) => string;
  readonly range: (parts: { readonly level: string; readonly low: string; readonly high: string }) => string;
  /** what follows a forecast that is another one now */
  readonly changed: (parts: Pick<Change, "isUp" | "percent" | "before">) => string;
  readonly unchanged: string;
  readonly noForecast: string;
  /** what a model of which nothing is forecast is listed at */
  readonly listed: (parts: {
    readonly name: string;
    readonly prices: string;
    readonly day: string;
    readonly source: string;
  }) => string;
  readonly why: string;
  readonly market: (parts: { readonly moved: string; readonly others: string | undefined }) => string;
  readonly noMarket: string;
  readonly inputs: (names: string) => string;
  readonly noInputs: string;
  readonly claims: (names: string) => string;
  readonly revised: Readonly<Record<"catalogue" | "method", string>>;
  readonly milestone: (parts: {
    readonly name: string;
    readonly threshold: string;
    readonly year: string;
  }) => string;
  readonly between: (parts: {
    readonly level: string;
    readonly earliest: string;
    readonly latest: string | undefined;
  }) => string;
  readonly scored: (parts: {
    readonly by: string;
    readonly claimed: string;
    readonly observed: string;
  }) => string;
  /** what became of a forecast of ours */
  readonly ownForecast: (parts: {
    readonly name: string;
    readonly made: string;
    readonly day: string;
    readonly forecast: string;
    readonly observed: string;
    readonly times: string;
  }) => string;
  readonly noOwnForecasts: string;
  readonly quiet: (day: string | undefined) => string;
  readonly data: (parts: { readonly day: string; readonly data: string; readonly method: string }) => string;
  /** how to ask on: with examples where they are answered */
  readonly reply: string;
  readonly replyPlain: string;
  /** a button of a digest that there is no more */
  readonly gone: string;
  /** a button that is for others */
  readonly notYours: string;
  readonly buttons: Readonly<Record<DigestButton, string>>;
}

export const digestPost: DigestPostWords = {
  title: "What AI costs this week",
  about: "About",
  item: "Price",
  before: "Before",
  now: "Now",
  change: "Change",
  movers: "Prices that moved most",
  moved: ({ name, isUp, percent, before, now, since }) =>
    `${name}: ${isUp ? "up" : "down"} ${percent}, from ${before} to ${now}${since === undefined ? "" : `, since ${since}`}.`,
  forecastIs: ({ name, day, value }) => `${name}: the fitted median for ${day} is ${value}`,
  range: ({ level, low, high }) => ` (${level} range: ${low} to ${high})`,
  changed: ({ isUp, percent, before }) =>
    `, ${isUp ? "up" : "down"} ${percent} from ${before} in the last digest`,
  unchanged: ", unchanged since the last digest",
  noForecast: "No published price moved.",
  listed: ({ name, prices, day, source }) => `${name}: ${prices} (list price of ${day}, ${source}).`,
  why: "Why",
  market: ({ moved, others }) =>
    others === undefined
      ? `published prices that moved in the market: ${moved}.`
      : `published prices that moved in the market: ${moved} (not shown here: ${others}).`,
  noMarket: "no published price moved in the market.",
  inputs: (names) => `Of what the forecast is made of, these moved: ${names}.`,
  noInputs: "Nothing that the forecast is made of moved.",
  claims: (names) => `Claims, kept apart from prices, were added, taken out or revised: ${names}.`,
  revised: {
    catalogue: "Not the market: our data files were revised, and a figure can differ for that reason alone.",
    method: "Not the market: our method was revised, and a figure can differ for that reason alone.",
  },
  milestone: ({ name, threshold, year }) => `Next milestone, ${name}: below ${threshold} in ${year}`,
  between: ({ level, earliest, latest }) =>
    latest === undefined ? `, ${level}: from ${earliest}, end open` : `, ${level}: ${earliest}-${latest}`,
  scored: ({ by, claimed, observed }) => `${by} had said ${claimed}; ${observed} was observed`,
  ownForecast: ({ name, made, day, forecast, observed, times }) =>
    `${name}: our forecast of ${made} for ${day} was ${forecast}; ${observed} was observed, a miss by a factor of ${times}.`,
  noOwnForecasts: "None of our own past forecasts of this can be held against an observation yet.",
  quiet: (day) =>
    day === undefined
      ? "Nothing new: no published price, claim or method changed."
      : `Nothing new since ${day}: no published price, claim or method changed.`,
  data: ({ day, data, method }) => `Data version of ${day} (${data}), method ${method}`,
  reply: "Reply here and mention me to ask, such as “why?” or “and in 2035?”.",
  replyPlain: "Reply here and mention me to ask.",
  gone: "There is no such digest any more, so nothing was done. `/aicost digest subscribe` sets one up.",
  notYours:
    "Nothing was done: only who set this digest up may change it from here. In its own channel everybody may.",
  buttons: { edit: "Edit", pause: "Pause", unsubscribe: "Unsubscribe", resume: "Resume", undo: "Undo" },
};
