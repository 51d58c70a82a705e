import type { DeclineCode } from "#lib/answer/answer.ts";

const who = "I am AI Cost: ask me what training, tokens or chips cost, now or years from now.";

/** The words of answers without a figure: refusals, questions back, lists and courtesies. */
export const talk = {
  /** what stands in a refusal beside its reason */
  refusals: {
    /** two questions that fit the reason for a refusal */
    examples: {
      advice: ["gpt3 2027 vs 2030", "trend gpt3"],
      no_access: ["gpt4o 5B tokens a day", "512 h100 for 2 months"],
      horizon: ["gpt3 2030", "gpt3 2027..2034"],
      before_data: ["gpt3", "gpt2 2019"],
      unsupported_metric: ["h100 rent 2028", "tokens 2028"],
      not_supported: ["why gpt3", "gpt3 2030"],
    } satisfies Partial<Record<DeclineCode, readonly string[]>>,
    /** what a question was taken for, by the reason for its refusal */
    taken: {
      off_topic: "not a question about what AI costs",
      advice: "a wish for advice",
      no_access: "a question about your own bills",
      undefined_target: "a cost that the catalogue does not define",
      unsupported_metric: "a price without a series",
      horizon: "a date too far ahead",
      before_data: "a date before the data",
    } satisfies Partial<Record<DeclineCode, string>>,
    asked: {
      record: "your own costs",
      digest: "a digest",
      settings: "settings",
      workspace: "forgetting a workspace",
      explain: "what changed",
      other: "a question about AI costs",
    },
    question: "a question",
    lastYear: "The last day that I answer for is 25 years from today, in",
  },
  /** why there is no figure, by the kind of the system */
  reasons: {
    context: "It is context only: it was observed once and is not forecast.",
    calculator:
      "It is computed from present prices and has no observations of its own: I answer for dates ahead.",
  },
  tokens: {
    price: "Price of tokens",
    unknown: "No price of its tokens is known:",
    examples: ["tokens 2028", "gpt4o token price"],
  },
  list: {
    title: "What I can answer about",
    models: "Named models",
    groups: {
      training: "Training",
      tokens: "Tokens and queries",
      chips: "Chips by the hour",
      machines: "Hardware, software, computation",
      computed: "Computed from others",
      context: "For context",
    },
  },
  help: {
    intro:
      "I answer what AI costs and will cost: a figure, its range, and where both come from. Ask in short or in sentences, in English or Vietnamese.",
    title: "How to ask",
    /** a name, and questions that are answered as they stand */
    groups: [
      ["A cost at a date", "`gpt3 2030`", "`gpt2 Q3 2028`", "`gpt3 2027..2034` for a table"],
      ["What it has cost", "`gpt3`", "`gpt2 2024`"],
      ["When, and how likely", "`when gpt3 < $5,000`", "`will gpt3 be under $500 by 2029`"],
      ["Side by side", "`gpt3 vs gpt2 2030`", "`gpt3 2027 vs 2030`"],
      ["How fast", "`trend gpt2`", "`how much of the drop is hardware`"],
      ["Your own", "`70B params 15T tokens on h100`", "`gpt4o 5B tokens a day`"],
      ["Behind a figure", "`why gpt3`", "`accuracy`", "`method`", "`sources gpt3`", "`list`"],
    ],
  },
  /** what a question was taken for that is not read yet */
  unsure: "a question that is not whole yet",
  replies: {
    greeting: `Hello! ${who}`,
    thanks: "Glad to help. Ask on whenever you need another figure.",
    farewell: "Goodbye, and until next time.",
    who: `${who} I am a program: every figure comes with its working and its sources.`,
    sharing:
      "All who can open this thread see its answers. *Share to channel*, below an answer, posts it in the channel.",
  },
  /** what a sentence was taken for */
  echoes: {
    greeting: "a greeting",
    thanks: "thanks",
    farewell: "a farewell",
    who: "who I am",
    sharing: "a wish to share an answer",
  },
};
