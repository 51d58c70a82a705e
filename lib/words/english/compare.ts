/** The words of comparisons, of several systems or of one system at several times. */
export const compare = {
  title: (names: string): string => `Compared: ${names}`,
  observed: (label: string): string => `observed, ${label}`,
  systems: {
    dearer: "the first is the dearer with a probability of about",
    /** where the probability is no approximation */
    dearerExactly: "the first is the dearer with a probability of",
    units: "They are counted in different units, so one cannot be divided by the other.",
    nothing: (name: string): string => `Nothing is known at that time of ${name}.`,
    mixed: "What is observed and what is forecast or claimed are not of one kind: read the ratio with care.",
    bases: (each: string): string =>
      `They are different kinds of thing, so their ratio says little. ${each}.`,
    /** of their ratio: nothing was divided, it has no range, it has one */
    apart: "Each stands for itself.",
    rangeless: "No range of the ratio can be given.",
    ranged: "The ratio's range is its own: the errors of the two forecasts are taken as independent.",
  },
  /** what a system stands for, by its basis */
  bases: {
    level: "a level of capability by the methods of the day",
    recipe: "one run again, at today's rent kept as it is",
    benchmark: "a training benchmark",
    service: "the price of one product",
    quantity: "a quantity",
  },
  times: {
    /** between two dates */
    against: "against",
    earlier: "Of one of the dates nothing is known: it is before the first figure.",
    ranged:
      "The ratio's range is that of the step between the two dates: what happens before the earlier one is common to both.",
  },
};
