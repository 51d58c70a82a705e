import type { DeclineCode } from "#lib/answer/answer.ts";
import type { ForecastWarning, MethodId } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";

/** Every sentence and label that answers are made of; what is put into them is data or an echo of the question. */
export interface AnswersWords {
  readonly echo: (asked: {
    readonly what: string;
    readonly when?: string | undefined;
    readonly day?: string | undefined;
  }) => string;
  readonly pastCost: (name: string) => string;
  readonly futureCost: (name: string) => string;
  /** of what is not counted in dollars */
  readonly futureValue: (name: string) => string;
  readonly median: string;
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly fittedTo: (method: string, points: readonly string[]) => string;
  readonly claims: (by: string) => string;
  readonly claimStarts: string;
  readonly claimRate: string;
  readonly claimComputed: string;
  readonly recosted: string;
  readonly fitToClaim: (by: string) => string;
  readonly observedSince: (label: string) => string;
  readonly claimThen: (by: string) => string;
  readonly observedToClaim: string;
  readonly lowest: string;
  readonly highest: string;
  readonly estimates: string;
  /** what the estimates of one cost method cover */
  readonly costMethods: Readonly<Record<"cloud" | "amortised" | "acquisition", string>>;
  /** of a model without a list price: what is shown instead */
  readonly levelPrice: (name: string) => string;
  readonly firstKnown: string;
  readonly volumeADay: string;
  readonly volumeAYear: string;
  /** what Wright's law asks of production for a claimed fall, and what production did */
  readonly production: {
    readonly needed: string;
    readonly learning: (of: string) => string;
    readonly observed: (of: string) => string;
    readonly implied: string;
  };
  readonly warnings: Readonly<Record<ForecastWarning, string>>;
  readonly record: string;
  readonly otherTime: string;
  readonly claimEnded: string;
  readonly otherMethod: string;
  readonly dayTaken: string;
  readonly noFit: string;
  readonly clarify: Readonly<Record<QueryOf<"clarify">["missing"], string>>;
  readonly notRead: (words: string) => string;
  readonly unknownName: (typed: string) => string;
  readonly offered: string;
  readonly knownSystems: string;
  readonly canDo: string;
  readonly declines: Readonly<Record<DeclineCode, string>>;
}

export const answers: AnswersWords = {
  echo: ({ what, when, day }) => {
    const asked = when === undefined ? what : `${what}, ${when}`;
    return day === undefined || day === when ? asked : `${asked} (taken as ${day})`;
  },
  pastCost: (name) => `What is known of the cost: ${name}`,
  futureCost: (name) => `Cost: ${name}`,
  futureValue: (name) => `Forecast: ${name}`,
  median: "Fitted median",
  methods: {
    claim: "Published claim",
    composed: "Composed rates",
    "random-walk": "Random walk with drift",
    "own-drift": "Own drift",
    "log-linear": "Log-linear trend",
    wright: "Wright's law",
    "from-scratch": "From scratch",
    "shrunk-drift": "Shrunk drift",
    "no-change": "No change",
    "fixed-rate": "Fixed rate",
    moore: "Moore's law",
  },
  fittedTo: (method, points) => `AI Cost: ${method} from ${points.join(", ")}`,
  claims: (by) => `${by} claims`,
  claimStarts: "starting from",
  claimRate: "at",
  claimComputed: "its rate gives",
  recosted: "AI Cost: the same computation on one chip at its last known rent",
  fitToClaim: (by) => `Fitted median against what ${by}'s rate gives`,
  observedSince: (label) => `Since then: ${label}`,
  claimThen: (by) => `${by}'s rate said`,
  observedToClaim: "observed against claimed",
  lowest: "Lowest estimate",
  highest: "Highest estimate",
  estimates: "estimates",
  costMethods: {
    cloud: "cloud rental",
    amortised: "amortised hardware and energy",
    acquisition: "buying the hardware",
  },
  levelPrice: (name) =>
    `${name} has no list price of its own: this is the lowest price of tokens at its level.`,
  firstKnown: "The first that I know of it is of",
  volumeADay: "A day at that volume",
  volumeAYear: "A year at that volume",
  production: {
    needed: "Yearly growth of hardware production that this fall needs by Wright's law alone",
    learning: (of) => `at a learning rate per doubling (${of}) of`,
    observed: (of) => `observed (${of})`,
    implied: "at which it would need a learning rate of",
  },
  warnings: {
    "past-span": "The horizon is longer than the span of the data.",
    extrapolated:
      "The horizon is more than three times the span of the data: the median is a bare extrapolation, and no interval is given.",
    "one-point": "There is one observation: the trend is that of other AI training costs.",
    "production-assumed": "Production is itself a forecast: this is a scenario.",
    "no-interval": "This method has no measure of its error.",
  },
  otherTime: "There is no estimate of that time: these are the newest from before it.",
  claimEnded: "The claim ends before the time asked about: its last value stands with its own year.",
  otherMethod: "The method that was asked for cannot be used here: this is the system's own.",
  dayTaken: "Day that the date stands for",
  record: "One-sided: a record never rises.",
  noFit: "There is no series of observed costs to fit: this is a claim, not a forecast, and has no interval.",
  clarify: {
    system: "Which system do you mean? I answer about one at a time.",
    when: "Which date do you mean? I read one: a year of four digits, a quarter, a month such as 2028-03 or a day.",
    amount: "An amount is missing, or I cannot tell what it counts. Which of these do you mean?",
    earlier: "That needs an earlier question, and I know of none here. Ask it whole, for example:",
    question: "I did not understand all of that, so I give no figure. Is it one of these?",
    digest: "I did not understand all of that, so I changed nothing. Type it like one of these:",
    "digest-day": "A digest comes once a week, on one day. Which one? Nothing is changed yet.",
    "digest-week":
      "A digest comes once a week; I offer no other rhythm, and changed nothing. Type it like this:",
  },
  notRead: (words) => `I could not read: ${words}`,
  unknownName: (typed) => `I know nothing called ${typed}, so I give no figure for it.`,
  offered: "Names that look like it:",
  knownSystems: "`list` shows every system that I know.",
  canDo:
    "I can say what training, tokens and chips cost and will cost, when a cost passes a threshold, and how two compare.",
  declines: {
    off_topic: "I answer what AI costs and will cost, and could not read a question about that.",
    advice: "I give figures and their sources, not advice.",
    no_access: "I cannot see your bills or accounts.",
    no_data: "I have no data for that.",
    horizon: "That is more than 25 years ahead: no method here has a record that reaches so far.",
    before_data: "That is before the first figure that I have for it.",
    undefined_target: "My catalogue does not define that.",
    unsupported_metric: "I have no series of that price.",
    not_supported: "I cannot answer that kind of question yet.",
    not_in_channel: "I am not in that channel.",
  },
};
