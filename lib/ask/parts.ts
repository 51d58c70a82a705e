import type { System } from "#lib/catalogue/schema.ts";
import type { Role } from "./amount-rule.ts";

/** What of a system is meant: the cost of training it, the price of its tokens, the rent of a chip. */
export type Aspect = "training" | "tokens" | "rent";

/** What kind of answer figures are asked in. */
export type Family = "cost" | "series" | "when" | "compare" | "custom" | "inference";

/** A question about figures, taken apart so far that a follow-up can change one part of it. */
export interface Parts {
  readonly family?: Family;
  readonly systems: readonly System[];
  readonly aspect?: Aspect;
  /** a model was named for its level: any one that is as good is meant */
  readonly isLevel?: boolean;
  /** ISO 8601 of the precision asked; a span with `..` */
  readonly whens: readonly string[];
  readonly usd?: number;
  readonly op?: "lt" | "gt";
  /** amounts by what they count */
  readonly amounts: Readonly<Partial<Record<Role, number>>>;
  /** the chip that a computation of one's own runs on */
  readonly gpu?: string;
  /** a price of tokens or of a GPU-hour, and not of which model or chip */
  readonly isOpenPrice?: boolean;
  /** several kinds of chips were named for one computation */
  readonly hasChips?: boolean;
  /** the one date is where a span ends */
  readonly isUntil?: boolean;
  readonly shown: Shown;
}

/** How an answer is shown, and whether a name was read in spite of a typing error. */
export interface Shown {
  readonly currency?: "USD" | "EUR" | "VND";
  readonly public?: boolean;
  readonly fuzzy?: boolean;
  readonly method?: string;
}
