import type { Context } from "#lib/answer/context.ts";
import { claimCalled, pointCalled, quantityCalled, rateCalled } from "#lib/catalogue/catalogue.ts";
import type { Text } from "#lib/catalogue/text.ts";
import { yearsBetween } from "#lib/forecast/dates.ts";
import { describeTrend } from "#lib/forecast/log-linear.ts";
import type { Observation } from "#lib/forecast/observation.ts";
import { logRateBetween, rateOf } from "#lib/forecast/rates.ts";
import type { ContradictionMaker, ContradictionPart } from "./contradiction-figures.ts";
import { fittedTo } from "./fitted-points.ts";

const byEnds = { en: "from first to last", vi: "từ đầu đến cuối" };
const asClaimed = { en: "claimed", vi: "nhận định" };

/** What GPT-2-grade training did, beside the rate that ARK names for GPT-3-level training. */
const sinceThenGpt2: ContradictionMaker = (_, context) => {
  const claim = claimCalled("gpt3", "ark-gpt3-2030");
  const first = pointCalled("gpt2", "record", "first");
  const last = pointCalled("gpt2", "record", "last");
  const observed = { en: "Observed, by least squares", vi: "Thực tế, theo bình phương tối thiểu" };
  const claimed = { en: "ARK's rate for GPT-3's level", vi: "tốc độ ARK nêu cho mức GPT-3" };
  const { source } = last;
  return [
    yearly("", observed, { ratePerYear: changeOf(fittedSlope("gpt2", context)), source }),
    yearly("ends", byEnds, { ratePerYear: changeOf(logBetween(first, last)), source }),
    { ...yearly("claimed", claimed, claim), kind: "claim" },
  ];
};

/** The rent of a unit of computing, for the list prices of two generations of chips. */
const sinceThenHardware: ContradictionMaker = (_, context) => {
  const claim = claimCalled("hardware", "ark-hardware");
  const first = pointCalled("v100-hour", "others", "AWS, 32 GB");
  const { last } = fittedTo("h100-hour", context);
  const slope = logBetween(
    perOperation(first, quantityCalled("v100-hour", "v100-peak")),
    perOperation(last, quantityCalled("h100-hour", "h100-peak")),
  );
  const observed = {
    en: "Rented dollars for an operation, V100 to H100 at AWS",
    vi: "Tiền thuê cho một phép tính, từ V100 đến H100 ở AWS",
  };
  const claimed = { en: "ARK's rate for hardware", vi: "tốc độ ARK nêu cho phần cứng" };
  return [
    yearly("", observed, { ratePerYear: changeOf(slope), source: last.source }),
    { ...yearly("claimed", claimed, claim), kind: "claim" },
  ];
};

/** OpenAI's rounded halving time against its own table. */
const sinceThenEfficiency: ContradictionMaker = (_, context) => {
  const stated = rateCalled("efficiency", "openai-halving");
  const first = pointCalled("efficiency", "alexnet", "first");
  const last = pointCalled("efficiency", "alexnet", "last");
  const halving = (id: string, label: Text, logPerYear: number): ContradictionPart => {
    const value = rateOf(logPerYear).halvingMonths ?? Number.NaN;
    return { id, label, value, unit: "months", source: last.source };
  };
  const observed = {
    en: "OpenAI's own table halves every",
    vi: "Bảng của chính OpenAI giảm một nửa sau mỗi",
  };
  return [
    halving("", observed, fittedSlope("efficiency", context)),
    halving("ends", byEnds, logBetween(first, last)),
    {
      id: "claimed",
      label: asClaimed,
      kind: "claim",
      value: stated.printed.value,
      unit: "months",
      source: stated.source,
    },
  ];
};

function yearly(
  id: string,
  label: Text,
  { ratePerYear, source }: { readonly ratePerYear: number; readonly source: string },
): ContradictionPart {
  return { id, label, value: ratePerYear, unit: "fraction per year", source };
}

function perOperation({ date, value }: Observation, peak: { readonly value: number }): Observation {
  return { date, value: value / peak.value };
}

function changeOf(logPerYear: number): number {
  return rateOf(logPerYear).changePerYear;
}

function logBetween(first: Observation, last: Observation): number {
  return logRateBetween(first.value, last.value, yearsBetween(first.date, last.date));
}

/** Slope of ln value a year, by least squares over the points that are fitted. */
function fittedSlope(id: string, context: Context): number {
  return describeTrend(fittedTo(id, context).points).slopePerYear;
}

/** Claimed rates that disagree with observed ones. */
export const contradictionsOfRates = {
  "since-then-gpt2": sinceThenGpt2,
  "since-then-hardware": sinceThenHardware,
  "since-then-efficiency": sinceThenEfficiency,
} as const;
