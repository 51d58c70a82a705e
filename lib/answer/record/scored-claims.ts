import { fittedTo } from "#lib/answer/parts/fitted-points.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import { claimCalled, pointCalled } from "#lib/catalogue/entry-of.ts";
import { ForecastError } from "#lib/errors.ts";
import { claimInDays } from "#lib/forecast/claim.ts";
import { scoreClaim } from "#lib/forecast/claim-score.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import { rounded } from "./hindcast-rows.ts";
import type { TrackRecordFile } from "./track-record.ts";

type ClaimRow = TrackRecordFile["claims"][number];

/** What a claim says of a day, and what was observed then. */
interface Held {
  readonly system: string;
  readonly claim: Claim;
  readonly claimed: number;
  readonly observed: Observed;
}

/** A value and the day that it is held against: of a record, any day on which it was in force. */
interface Observed {
  readonly date: string;
  readonly value: number;
  readonly source: string;
}

/**
 * Every dated claim of the catalogue that has an observation after its first value, held against it.
 *
 * Left out are claims whose last value is the observation itself (GPT-3 level 2020 to 2022, tokens at MMLU 42)
 * and those that nothing in the catalogue observes after they start (software, queries, the bigger model, data,
 * tokens at GPT-3.5's level, ImageNet in 2021: DAWNBench's list ends in 2020; hardware: no price of its unit).
 * The claims are few and each is about something of its own, so they are paired by hand.
 */
export function scoredClaims(): ClaimRow[] {
  return [
    atItsEnd("gpt3", "ark-gpt3-earlier-2022", pointCalled("gpt3", "level", "MosaicML")),
    onItsPath("gpt3", "ark-gpt3-2030", pointCalled("gpt3", "level", "JetMoE")),
    atItsEnd("resnet50", "ark-resnet50-2019"),
    atItsEnd("resnet50", "ark-resnet50-2020"),
  ].map(claimRow);
}

/** A claim's last value against what was observed: when nothing is named, against the record in force on its day. */
function atItsEnd(system: string, id: string, observed?: Observed): Held {
  const claim = claimCalled(system, id);
  const { year, value, date = targetDay(String(year)) } = claim.to ?? claim.from;
  return { system, claim, claimed: value, observed: observed ?? inForce(system, date) };
}

/** What a claim's rate says of the day of an observation. */
function onItsPath(system: string, id: string, observed: Observed): Held {
  const claim = claimCalled(system, id);
  return { system, claim, claimed: claimInDays(claim, observed.date).median, observed };
}

/**
 * The record of a system's series in force on a day: the lowest value by then.
 *
 * @throws {ForecastError} `target-before-data`
 */
function inForce(system: string, day: string): Observed {
  const { series, points } = fittedTo(system);
  const best = points.findLast(({ date }) => date <= day);
  if (best === undefined) throw new ForecastError("target-before-data", `There is no record by ${day}.`);
  return { date: day, value: best.value, source: best.source ?? series.source };
}

function claimRow({ system, claim, claimed, observed }: Held): ClaimRow {
  const since = sinceWhen(claim, observed.date);
  const { horizonYears, errorLog } = scoreClaim({ made: since, value: claimed }, observed);
  return [
    system,
    claim.id,
    Number(claimed.toPrecision(6)),
    observed.value,
    observed.date,
    observed.source,
    since,
    rounded(horizonYears),
    rounded(errorLog / Math.LN10),
  ];
}

/** The day on which it was claimed, where that is known and earlier; else that of the claim's first value. */
function sinceWhen({ made, from }: Claim, day: string): string {
  const isKnown = made.length === "YYYY-MM-DD".length;
  return isKnown && made < day ? made : (from.date ?? targetDay(String(from.year)));
}
