import * as z from "zod/mini";

/** Days of a mean month: a twelfth of 365. */
export const daysPerMonth = 365 / 12;

/** Hours of the same month. */
export const hoursPerMonth = 730;

/** Every unit that a number of the catalogue may have. */
export const Unit = z.enum([
  "USD",
  "USD per GPU-hour",
  "USD per million tokens",
  "USD per billion queries",
  "FLOP",
  "FLOP/s",
  "FLOP/s per USD",
  "TFLOP/s-days",
  "GPU-hours",
  "GPUs",
  "minutes on 8 H100",
  "parameters",
  "tokens",
  "tokens/s",
  "words",
  "queries a day",
  "users",
  "times",
  "share",
  "of the time",
  "of its cost in 2022",
]);
export type Unit = z.infer<typeof Unit>;

/** How a published rate is printed by its author. */
export const RateUnit = z.enum([
  "fraction a year",
  "times less a year",
  "times more a year",
  "times left after a year",
  "times less in all",
  "times more in all",
  "halving months",
  "doubling months",
  "doubling years",
  "orders of magnitude more a year",
]);
export type RateUnit = z.infer<typeof RateUnit>;
