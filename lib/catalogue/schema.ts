import * as z from "zod/mini";
import type { MethodId } from "#lib/forecast/index.ts";
import { type Claim, ClaimEntry, claimOf, type Rate, RateEntry, rateOf } from "./claim.ts";
import { Day, Id, matching, Positive, rule, Unverified, When, Words } from "./schema-parts.ts";
import { type Series, SeriesEntry, seriesOf } from "./series.ts";
import { fillText, sharedWords, Text } from "./text.ts";
import { Unit } from "./units.ts";

/** The default method of a system, and why it is the one. */
interface Method {
  readonly id: MethodId;
  readonly why: Text;
}

/** Why a system has its default method: each reason stands once, for all systems that share it. */
const MethodChoice = z.enum([
  "shrunk-drift",
  "claim",
  "composed",
  "moore",
  "from-scratch",
  "recosted",
  "no-change/hour",
  "no-change/chips",
  "no-change/list",
  "own-drift/tokens",
  "own-drift/frontier",
]);
type MethodChoice = z.infer<typeof MethodChoice>;

/** The method of each: one may be chosen for several reasons. */
const methodIds: Readonly<Record<MethodChoice, MethodId>> = {
  "shrunk-drift": "shrunk-drift",
  claim: "claim",
  composed: "composed",
  moore: "moore",
  "from-scratch": "from-scratch",
  recosted: "from-scratch",
  "no-change/hour": "no-change",
  "no-change/chips": "no-change",
  "no-change/list": "no-change",
  "own-drift/tokens": "own-drift",
  "own-drift/frontier": "own-drift",
};

/** The method and the reason that a choice stands for. */
export function methodOf(choice: MethodChoice): Method {
  return { id: methodIds[choice], why: fillText(sharedWords.why[choice]) };
}

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

/**
 * A source is `[id, title, address]`, or with the day it was read as a fourth where that is not `read`; `github:` stands
 * for its https address.
 */
export const SourcesFile = z.object({
  read: Day,
  sources: z.array(z.tuple([Id, Words, Address, z.optional(Day)])),
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

/** The places where published claims disagree with each other, or with what happened: each is a row of its own. */
export const ContradictionId = z.enum([
  "hardware-times-software",
  "bigger-model-implies-gpt3",
  "moore-two-readings",
  "dollars-against-compute",
  "ark-forecast-of-resnet50",
  "ark-forecast-of-gpt3",
  "list-price-recipe-level",
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

/** What a system's figures follow from by rules of its own, in place of a fit to its series. */
const Computation = z.enum(["bigger", "cloud", "coding", "composed", "custom", "data", "finetune", "moore"]);
type Computation = z.infer<typeof Computation>;

/** What of another system a name says that is an ordinary word: its tokens, queries, rent, or a run of one's own. */
const Aspect = z.enum(["tokens", "volume", "rent", "own"]);

/** A system as its data file holds it: of a kind, or computed and so a calculator. */
export const SystemEntry = z
  .object({
    id: Id,
    name: Text,
    aliases: z.array(z.string()),
    kind: z.optional(Kind),
    computation: z.optional(Computation),
    basis: Basis,
    definition: Text,
    unit: Unit,
    method: MethodChoice,
    series: z.optional(z.array(SeriesEntry)),
    claims: z.optional(z.array(ClaimEntry)),
    rates: z.optional(z.array(RateEntry)),
    quantities: z.optional(z.array(QuantityEntry)),
    tokens: z.optional(Id),
    aspect: z.optional(Aspect),
    path: z.optional(z.enum(["none"])),
    contradictions: z.optional(z.array(ContradictionId)),
    notes: z.optional(z.array(Text)),
  })
  .check(rule(({ kind, computation }) => !kind === !!computation, "A system has a kind or a computation."));
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
  /** of a calculator, and of nothing else */
  readonly computation?: Computation | undefined;
  /** only where the name is an ordinary word, such as `tokens` */
  readonly aspect?: z.infer<typeof Aspect> | undefined;
  /** whether its forecast can be shown year by year */
  readonly hasPath: boolean;
  /** ids of the contradictions that its claims are part of */
  readonly contradictions: readonly ContradictionId[];
  readonly notes: readonly Text[];
}

/** A system as the program sees it. Its first series is the one that its method is fitted to. */
export function systemOf({ method, path, ...entry }: SystemEntry): System {
  const { id, name, unit } = entry;
  const series = (entry.series ?? []).map((one) => seriesOf(one, { id, name, unit, kind: "estimates" }));
  const isFitted = method !== "from-scratch" && method !== "recosted";
  return {
    ...entry,
    kind: entry.kind ?? "calculator",
    dollars: unit.includes("USD") ? fillText(sharedWords.dollars.nominal) : undefined,
    method: methodOf(method),
    fitted: isFitted ? series[0]?.id : undefined,
    series,
    claims: (entry.claims ?? []).map((claim) => claimOf(claim, unit)),
    rates: (entry.rates ?? []).map(rateOf),
    quantities: (entry.quantities ?? []).map((one) => {
      return { ...one, name: one.name ?? name, unit: one.unit ?? unit };
    }),
    hasPath: path !== "none",
    contradictions: entry.contradictions ?? [],
    notes: entry.notes ?? [],
  };
}
