import type { Concept } from "./lexicon.ts";

/** What any question about figures may be made of. */
export const figureWords: readonly Concept[] = [
  ...(["cost", "price", "train", "token", "rent", "inference", "level", "run", "again", "ai"] as const),
  ...(["share", "greet", "thanks", "follow", "me", "channel", "ownBills"] as const),
];

/** What says that something is about cost. */
export const costWords: readonly Concept[] = [
  ...(["cost", "price", "train", "token", "rent", "inference"] as const),
  ...(["when", "chance", "below", "above", "threshold"] as const),
];

/** What questions about figures and about answers may be made of together. */
export const askingWords: readonly Concept[] = [
  ...figureWords,
  ...costWords,
  ...(["trend", "compare", "why", "confidence", "method", "sources", "series", "record", "list"] as const),
];

/** What makes a question another one wherever it stands. */
export const turningWords: readonly Concept[] = ["blocker", "unsupported", "undefinedTarget", "advice"];
