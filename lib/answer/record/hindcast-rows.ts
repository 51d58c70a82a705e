import { packagedData } from "#lib/answer/data.ts";
import { getFitted } from "#lib/answer/parts/fitted-points.ts";
import { getClaim, getPoint } from "#lib/catalogue/catalogue.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import { ForecastError } from "#lib/errors.ts";
import {
  advantageOver,
  averageScores,
  claimInDays,
  type HindcastPair,
  type HindcastScore,
  scoreClaim,
  scoreHindcast,
} from "#lib/forecast/index.ts";
import { targetDay } from "#lib/when/days.ts";
import type { Gains, TrackRecordFile } from "./track-record.ts";

/** Forecasts of one series by one method, or why there are none. */
export type Tried = readonly HindcastPair[] | string;

type ScoreRow = TrackRecordFile["series"][string]["scores"][string];
type MeanRow = TrackRecordFile["kinds"][string][string];
type Gain = Gains[string];

const farYears = 3;
const digits = 4;

/** The row of one method on one series. */
export function scoreRow(tried: Tried): ScoreRow {
  return typeof tried === "string" ? tried : fieldsOf(scoreHindcast(tried), tried);
}

/**
 * The row of one method on several series: the mean over those on which it made a forecast, or why it made none.
 * Coverage is the mean over those of them on which it had intervals.
 */
export function meanRow(tries: readonly Tried[], gains: Gains): MeanRow {
  const made = madeOf(tries);
  if (made.length === 0) return tries.find((tried) => typeof tried === "string") ?? "series-too-short";
  const scores = made.map((pairs) => scoreHindcast(pairs));
  const fields = fieldsOf(averageScores(scores), made.flat());
  return [...fields, made.length, { ...gains }];
}

/**
 * How much less the one method missed by than the other, on the forecasts that both made: series by series, or
 * where both forecast one series alone, origin by origin. Undefined for fewer than two of either.
 */
export function gainsOver(own: readonly Tried[], rival: readonly Tried[]): Gain | undefined {
  const bySeries = own.flatMap((tried, at) => {
    const both = { mine: common(tried, rival[at]), theirs: common(rival[at], tried) };
    return both.mine.length === 0 ? [] : [both];
  });
  const compared = bySeries.length === 1 ? bySeries.flatMap(byOrigin) : bySeries;
  if (compared.length < 2) return undefined;
  const { gainLog, standardError } = advantageOver(
    compared.map(({ mine }) => scoreHindcast(mine)),
    compared.map(({ theirs }) => scoreHindcast(theirs)),
  );
  return [rounded(gainLog / Math.LN10), rounded(standardError / Math.LN10)];
}

/** The same forecasts by two methods. */
interface Both {
  readonly mine: readonly HindcastPair[];
  readonly theirs: readonly HindcastPair[];
}

function byOrigin({ mine, theirs }: Both): Both[] {
  const origins = [...new Set(mine.map(({ origin }) => origin))];
  return origins.map((day) => ({
    mine: mine.filter(({ origin }) => origin === day),
    theirs: theirs.filter(({ origin }) => origin === day),
  }));
}

function common(tried: Tried | undefined, other: Tried | undefined): readonly HindcastPair[] {
  const [mine = [], theirs = []] = [tried, other].map((one) => (typeof one === "object" ? one : []));
  return mine.filter(({ origin, horizonYears }) =>
    theirs.some((pair) => pair.origin === origin && pair.horizonYears === horizonYears),
  );
}

function madeOf(tries: readonly Tried[]): (readonly HindcastPair[])[] {
  return tries.flatMap((tried) => (typeof tried === "string" ? [] : [tried]));
}

function fieldsOf(
  { origins, pairs, rmseLog10, biasLog, coverage }: HindcastScore,
  all: readonly HindcastPair[],
): [number, number, number, number, number, number, number[]] {
  return [
    origins,
    pairs,
    all.filter(({ horizonYears }) => horizonYears > farYears).length,
    rounded(rmseLog10),
    rounded(biasLog / Math.LN10),
    all.filter(({ position }) => position !== undefined).length,
    coverage.map(({ share }) => rounded(share)),
  ];
}

/** To as many significant digits as the file keeps. */
function rounded(value: number): number {
  return Number(value.toPrecision(digits));
}

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
    atItsEnd("gpt3", "ark-gpt3-earlier-2022", getPoint("gpt3", "level", "MosaicML")),
    onItsPath("gpt3", "ark-gpt3-2030", getPoint("gpt3", "level", "JetMoE")),
    atItsEnd("resnet50", "ark-resnet50-2019"),
    atItsEnd("resnet50", "ark-resnet50-2020"),
  ].map(claimRow);
}

/** A claim's last value against what was observed: when nothing is named, against the record in force on its day. */
function atItsEnd(system: string, id: string, observed?: Observed): Held {
  const claim = getClaim(system, id);
  const { year, value, date = targetDay(String(year)) } = claim.to ?? claim.from;
  return { system, claim, claimed: value, observed: observed ?? inForce(system, date) };
}

/** What a claim's rate says of the day of an observation. */
function onItsPath(system: string, id: string, observed: Observed): Held {
  const claim = getClaim(system, id);
  return { system, claim, claimed: claimInDays(claim, observed.date).median, observed };
}

/**
 * The record of a system's series in force on a day: the lowest value by then.
 *
 * @throws {ForecastError} `target-before-data`
 */
function inForce(system: string, day: string): Observed {
  const { series, points } = getFitted(system, { data: packagedData });
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
