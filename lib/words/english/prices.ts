/** The words of what tokens cost: by a model's price list, or at its level. */
export const prices = {
  /** a question that is answered, about a model of this id */
  example: (system: string): string => `${system} token price 2028`,
  /** the lowest price of any model as good as the one that is named */
  level: {
    title: (name: string): string => `Tokens at ${name}'s level`,
    definition:
      "The lowest list price so far of any model that scores at least as high at MMLU, by the reports that print it.",
    input: "input (tokens read)",
    output: "output (tokens written)",
    score: "MMLU",
    bound:
      "A bound from above: models without a score here are left out, and the cheapest may be sold no longer. Input and output can be of two models.",
    recalled: "The day of the price is from memory: its source does not print it.",
    unscored: "No score of this model is known here, so that no other can be called its equal.",
    unpriced: "No model of that level had a list price by then.",
    ahead:
      "What this level will cost is not forecast: its record has too few steps. What it costs now can be asked.",
  },
};
