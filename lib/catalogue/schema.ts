import * as z from "zod/mini";
import { type Claim, ClaimEntry, type Rate, RateEntry } from "./claim.ts";
import { type Method, MethodChoice } from "./method-choice.ts";
import { Day, Id, matching, Positive, Text, Unverified, When, Words } from "./schema-parts.ts";
import { type Series, SeriesEntry } from "./series.ts";
import { Unit } from "./units.ts";

/** Where numbers come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** an https address, or `secondary` where only a second-hand report could be read */
  readonly address: string;
  /** the day it was read */
  readonly read: string;
}

const Address = z.string().check(matching(/^(secondary|(https:\/\/|github:)\S+)$/));

/** `read` holds for every source; a source is `[id, title, address]`, and `github:` stands for its https address. */
export const SourcesFile = z.object({
  read: Day,
  sources: z.array(z.tuple([Id, Words, Address])),
});

/** One number that a system's computation needs. */
export interface Quantity {
  readonly id: string;
  readonly name: Text;
  readonly value: number;
  readonly unit: Unit;
  /** what time it is about */
  readonly when?: string | undefined;
  readonly source: string;
  readonly unverified?: Unverified | undefined;
  readonly note?: string | undefined;
}

const QuantityEntry = z.object({
  id: Id,
  name: z.optional(Text),
  value: Positive,
  unit: z.optional(Unit),
  when: z.optional(When),
  source: Id,
  unverified: z.optional(Unverified),
  note: z.optional(Words),
});

/** What a provider charges for a named model's tokens: what is read and what is written. */
export interface ListPrice {
  readonly by: string;
  readonly method: Method;
  readonly input: Series;
  readonly output: Series;
}

/** The places where published claims disagree with each other, or with what happened. */
export const ContradictionId = z.enum([
  "hardware-times-software",
  "bigger-model-implies-gpt3",
  "moore-two-readings",
  "dollars-against-compute",
  "ark-forecast-of-resnet50",
  "ark-forecast-of-gpt3",
  "list-price-recipe-level",
  "since-then-gpt3",
  "since-then-gpt2",
  "since-then-hardware",
  "since-then-efficiency",
]);
export type ContradictionId = z.infer<typeof ContradictionId>;

const Kind = z.enum([
  "training-cost",
  "compute",
  "metric",
  "gpu-hour",
  "token-price",
  "inference",
  "calculator",
  "model",
  "context",
]);
const Basis = z.enum(["level", "recipe", "benchmark", "service", "quantity"]);

/** A system as its data file holds it. */
export const SystemEntry = z.object({
  id: Id,
  name: Text,
  aliases: z.array(z.string()),
  kind: Kind,
  basis: Basis,
  definition: Text,
  unit: Unit,
  method: MethodChoice,
  series: z.optional(z.array(SeriesEntry)),
  claims: z.optional(z.array(ClaimEntry)),
  rates: z.optional(z.array(RateEntry)),
  quantities: z.optional(z.array(QuantityEntry)),
  tokens: z.optional(Id),
  contradictions: z.optional(z.array(ContradictionId)),
  notes: z.optional(z.array(Text)),
});
export type SystemEntry = z.infer<typeof SystemEntry>;

/** What can be asked about, with all that is known of it. */
export interface System {
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly string[];
  /** which questions make sense of it; `model` is a named model: its training then, its list price, or both */
  readonly kind: z.infer<typeof Kind>;
  /** `level`: equal capability by the methods of the day; `recipe`: the same computation again */
  readonly basis: z.infer<typeof Basis>;
  /** what is meant, and what the dollars cover */
  readonly definition: Text;
  /** the dollars of which year; absent where the unit holds none */
  readonly dollars?: Text | undefined;
  readonly unit: Unit;
  /** the method whose median heads an answer */
  readonly method: Method;
  /** the series that the method is fitted to */
  readonly fitted?: string | undefined;
  readonly series: readonly Series[];
  readonly claims: readonly Claim[];
  readonly rates: readonly Rate[];
  readonly quantities: readonly Quantity[];
  readonly listPrice?: ListPrice | undefined;
  /** the system that holds the price of tokens at this one's level */
  readonly tokens?: string | undefined;
  /** each is computed and worded where answers are made */
  readonly contradictions: readonly ContradictionId[];
  readonly notes: readonly Text[];
}
