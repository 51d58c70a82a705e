/** The words of what systems will cost, date by date, and of when a cost passes a threshold. */
export const cost = {
  /** when a cost falls below a value (`lt`) or rises above it (`gt`) */
  threshold: {
    name: "Threshold",
    passes: { lt: "below", gt: "above" },
    /** before the first day on which it is passed */
    from: "from",
    earliest: "80% from",
    latest: "to",
    since: { lt: "Seen at or below it since", gt: "Seen at or above it since" },
    probability: { lt: "Probability of being below", gt: "Probability of being above" },
    /** of a threshold that is passed already, on a later day */
    still: { lt: "Probability that it is still below", gt: "Probability that it is still above" },
    last: "Last observed",
    already: { lt: "It is below that already.", gt: "It is above that already." },
    never:
      "It is not expected: the median of the forecast does not reach the threshold within a hundred years.",
    seenPast:
      "Estimates of it are past that already, each by its own cost method; computed again at the chip's last known rent, it is not.",
    claimNever: "The claim does not reach the threshold within the years that it speaks of.",
    unseen: "By the forecast that day is past; no observation shows it yet.",
    claimUnseen: "By the claim that day is past; nothing in the catalogue shows whether it came.",
    open: "The interval has no end: it reaches beyond the days for which the method claims a probability.",
    /** before the day up to which it is asked about */
    by: "by",
  },
  /** a cost at each date of a span */
  series: {
    middle: "Each date is taken as its middle day.",
    observed:
      "Dates before the last observation show what was observed then; those without an observation are left out.",
    ended: "The claim ends there: of later dates it says nothing.",
    span: (when: string): string => `${when.replace("..", " to ")}, date by date`,
  },
  /** renting a chip in a cloud */
  cloud: {
    budget: "Budget",
    year: "a year of it",
    bought: "$1 million buys",
  },
  /** programming with an assistant */
  coding: {
    timeLeft: "Time left with an assistant",
    costLeft: "of $100 of labour there remain",
    labour: "Labour cost without an assistant",
    /** in a picture, which has no room for their sources */
    drawn: { claim: "ARK Invest claims", trial: "A randomised trial found" },
  },
  /** Moore's law alone */
  moore: {
    quick: "with 18 months to double",
    level: "GPT-3-level training if it only followed Moore's law",
    last: "from the last observed",
    faster: "The fitted drift of GPT-3's level is, as a ratio of rates, faster than Moore's law by",
  },
  /** ARK's rates of hardware and software beside its total */
  composed: {
    missing: "Software rate that ARK's total leaves beside its hardware rate",
    stated: "stated",
    remains: "Total if ARK's hardware rate were what remains (a conjecture)",
    total: "ARK's hardware and software rates compound to",
    rate: "at",
    byStated: "its stated rate gives",
  },
  /** ARK's bigger model */
  bigger: {
    computation: "Its computation",
    multiple: "against GPT-3's",
    data: "data needed",
    proportion: "for each parameter",
  },
  /** the text that ARK's bigger model needs, and how much there is */
  data: {
    words: "Words for ARK's bigger model",
    computed: "its tokens come to",
    passed: "Demand at ARK's rate passes the stock of public text in",
  },
};
