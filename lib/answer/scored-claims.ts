import type { Claim } from "#lib/catalogue/claim.ts";
import { claimCalled, pointCalled } from "#lib/catalogue/entry-of.ts";
import type { Point } from "#lib/catalogue/series.ts";
import { claimInDays } from "#lib/forecast/claim.ts";
import { scoreClaim } from "#lib/forecast/claim-score.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import { fittedTo } from "./fitted-points.ts";
import { rounded } from "./hindcast-rows.ts";
import type { TrackRecordFile } from "./track-record.ts";

type ClaimRow = TrackRecordFile["claims"][number];

/** What a claim says of a time, and what was observed then. */
interface Held {
  readonly system: string;
  readonly claim: Claim;
  readonly claimed: number;
  readonly observed: Pick<Point, "date" | "value"> & { readonly source: string };
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
    atItsEnd("resnet50", "ark-resnet50-2019", bestOnList("2019-12-31")),
    atItsEnd("resnet50", "ark-resnet50-2020", bestOnList("2020-12-31")),
  ].map(claimRow);
}

/** A claim's last value against what had been observed by then. */
function atItsEnd(system: string, id: string, observed: Held["observed"]): Held {
  const claim = claimCalled(system, id);
  return { system, claim, claimed: claim.to?.value ?? claim.from.value, observed };
}

/** What a claim's rate says of the day of an observation. */
function onItsPath(system: string, id: string, observed: Held["observed"]): Held {
  const claim = claimCalled(system, id);
  return { system, claim, claimed: claimInDays(claim, observed.date).median, observed };
}

/** The lowest cost on DAWNBench's list by a day. */
function bestOnList(day: string): Held["observed"] {
  const { series, points } = fittedTo("resnet50");
  const best = points.findLast(({ date }) => date <= day);
  if (best === undefined) throw new Error(`Nothing is on the list by ${day}.`);
  return { date: best.date, value: best.value, source: best.source ?? series.source };
}

function claimRow({ system, claim, claimed, observed }: Held): ClaimRow {
  const made = claim.from.date ?? targetDay(String(claim.from.year));
  const { horizonYears, errorLog } = scoreClaim({ made, value: claimed }, observed);
  return [
    system,
    claim.id,
    rounded(claimed),
    observed.value,
    observed.date,
    observed.source,
    rounded(horizonYears),
    rounded(errorLog / Math.LN10),
  ];
}
