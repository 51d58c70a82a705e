import type { MethodId } from "#lib/forecast/index.ts";

/** The words of answers about what stands behind a figure: why, how sure, what changed, by which method, from where. */
export const explain = {
  why: "Why",
  confidence: "How sure",
  exampleYear: "No date is known: 2030 is the example.",
  seen: "These are figures of the past as their sources give them: no forecast goes into them.",
  equation: "Equation",
  passing:
    "It is passed on the day when that median is the threshold; the days around it are those when an end of the 80% range is.",
  /** the numbers that go into a fitted figure, by the letters of its equation */
  inputs: {
    first: "v₁, first observed",
    last: "vₙ, last observed",
    points: "Observations used",
    horizon: "τ, from the last observation to that day",
    drift: "μ, the yearly change that follows",
    prior: "drawn towards e^μ₀ − 1, that of other AI training costs",
    weight: "κ, which weighs as much as data of",
    span: "T, span of the data",
    volatility: "K, how far such costs jump in a year, in logarithms",
    degrees: "degrees of freedom of Student's t",
    farthest: "No interval is given farther ahead than",
  },
  moves:
    "A new observation would change it: it moves the start of the path at once, and its drift a little. A claim does not.",
  rentMoves: "A new list price, or another share of the chip's peak, would change it.",
  claimMoves:
    "It is a published claim without a measure of its error; only observations could test it, and there are none.",
  record: "Over all training series, no benchmark is beaten by two standard errors.",
  /** where no system is named */
  general: {
    why: "A forecast goes on from the observed costs of one system, by the method that its row of `method` gives a reason for; published claims stand beside it and are never averaged in. An estimate of your own is arithmetic on what you gave, and a comparison divides two such figures.",
    confidence:
      "How far to trust a figure depends on its system: how often and how long its cost was observed, and how its method did on the past. Where nothing measures the error, no interval is given.",
    name: {
      why: "Which system do you mean? Name it and I work its figure through, for example `why gpt2`.",
      confidence:
        "Which system do you mean? Name it and I say how sure its figure is, for example `how sure gpt2`.",
    },
    record: "The factors are how far each method missed training costs when tested on the past.",
  },
  change: {
    title: "What changed",
    since: "What changed since",
    before: "before:",
    times: "new over old:",
    moved: "These published prices moved; the one that moved most comes first.",
    others: "Other prices moved less.",
    nothing: "No published price moved.",
    claims: "Claims are kept apart from prices. Added, taken out or revised were claims about:",
    catalogue: "The catalogue's own data were revised: a figure can differ for that reason alone.",
    method:
      "A method was revised: a forecast can differ for that reason alone, without a move of the market.",
    quarantined: "Read, but not believed and not published until somebody has looked:",
    packaged:
      "There is no log of published prices here: this is what the data say that ship with the program, up to their day.",
    unrecorded: "No prices were published yet, so that there is nothing to compare with.",
    unreadable: "The log of changes cannot be read just now. Please ask again in a minute.",
  },
  /** of each method that heads a system, in the letters by which its numbers are listed */
  equations: {
    "shrunk-drift":
      "μ = (ln vₙ − ln v₁ + κ μ₀) / (T + κ); median = vₙ · e^(μτ); s = K √(τ + τ² / (T + κ)); 80%: median · e^(±1.533 s)",
    "own-drift": "μ = (ln vₙ − ln v₁) / T; median = vₙ · e^(μτ); s = K √(τ + τ² / T)",
    "no-change": "median = vₙ, the last value known",
    claim: "v₀ (1 + r)^years, in whole years",
    composed: "v₀ ((1 + r₁)(1 + r₂))^years, in whole years",
    "from-scratch": "cost = computation / (share × peak) × rent of an hour",
    moore: "median = last observed · 2^(−months / 24)",
  } satisfies Partial<Record<MethodId, string>>,
  /** how a volume is counted: by both sides of a price list, or by one price */
  volumes: {
    sides:
      "cost a day = tokens a day × ((1 − share written) × price of input + share written × price of output)",
    price: "cost a day = volume a day × price",
    perQuery: "tokens a day = queries a day × tokens for each query",
  },
  methods: {
    title: "Methods",
    of: "How the figure is made",
    heads: "heads",
    models: "every named model",
    beside:
      "The other methods that apply and the benchmarks stand beside the one that heads an answer; they are never averaged with it, nor with a claim.",
  },
  sources: {
    title: "Sources",
    all: "The sources that most systems rest on. Name a system for all of its own.",
    of: "Every figure of it rests on these.",
  },
};
