import { contradictionOf } from "#lib/catalogue/contradictions.ts";
import type { Text } from "#lib/catalogue/schema-parts.ts";
import { yearsBetween } from "#lib/forecast/dates.ts";
import { describeTrend } from "#lib/forecast/log-linear.ts";
import { logRateBetween, rateOf } from "#lib/forecast/rates.ts";
import type { ContradictionMaker } from "./contradiction.ts";
import type { FigurePart } from "./figure-parts.ts";
import { fittedTo } from "./fitted-points.ts";

interface Dated {
  readonly value: number;
  readonly date: string;
}

const byEnds = { en: "from first to last", vi: "từ đầu đến cuối" };
const asClaimed = { en: "claimed", vi: "nhận định" };

/** What GPT-2-grade training did, beside the rate that ARK names for GPT-3-level training. */
const sinceThenGpt2: ContradictionMaker = () => {
  const { claimedRatePerYear, first, last, sources } = contradictionOf("since-then-gpt2");
  const label = { en: "Observed, by least squares", vi: "Thực tế, theo bình phương tối thiểu" };
  return {
    sources,
    parts: [
      yearly("", label, rateOf(fittedSlope("gpt2")).changePerYear),
      yearly("ends", byEnds, changeBetween(first, last)),
      {
        ...yearly(
          "claimed",
          { en: "ARK's rate for GPT-3's level", vi: "tốc độ ARK nêu cho mức GPT-3" },
          claimedRatePerYear,
        ),
        kind: "claim",
      },
    ],
  };
};

/** The rent of a unit of computing, for the list prices of two generations of chips. */
const sinceThenHardware: ContradictionMaker = () => {
  const { claimedRatePerYear, first, last, sources } = contradictionOf("since-then-hardware");
  const rentOf = ({ value, date, peakFlopPerSecond }: typeof first) => ({
    date,
    value: value / peakFlopPerSecond,
  });
  return {
    sources,
    parts: [
      yearly(
        "",
        {
          en: "Rented dollars for an operation, V100 to H100 at AWS",
          vi: "Tiền thuê cho một phép tính, từ V100 đến H100 ở AWS",
        },
        changeBetween(rentOf(first), rentOf(last)),
      ),
      {
        ...yearly(
          "claimed",
          { en: "ARK's rate for hardware", vi: "tốc độ ARK nêu cho phần cứng" },
          claimedRatePerYear,
        ),
        kind: "claim",
      },
    ],
  };
};

/** OpenAI's rounded halving time against its own table. */
const sinceThenEfficiency: ContradictionMaker = () => {
  const { statedHalvingMonths, first, last, sources } = contradictionOf("since-then-efficiency");
  const months = (id: string, label: Text, logPerYear: number): FigurePart => ({
    id,
    label,
    value: rateOf(logPerYear).halvingMonths ?? Number.NaN,
    unit: "months",
  });
  return {
    sources,
    parts: [
      months(
        "",
        { en: "OpenAI's own table halves every", vi: "Bảng của chính OpenAI giảm một nửa sau mỗi" },
        fittedSlope("efficiency"),
      ),
      months("ends", byEnds, logBetween(first, last)),
      { id: "claimed", label: asClaimed, value: statedHalvingMonths, unit: "months", kind: "claim" },
    ],
  };
};

function yearly(id: string, label: Text, value: number): FigurePart {
  return { id, label, value, unit: "fraction per year" };
}

function changeBetween(first: Dated, last: Dated): number {
  return rateOf(logBetween(first, last)).changePerYear;
}

function logBetween(first: Dated, last: Dated): number {
  return logRateBetween(first.value, last.value, yearsBetween(first.date, last.date));
}

/** Slope of ln value a year, by least squares over the points that are fitted. */
function fittedSlope(id: string): number {
  return describeTrend(fittedTo(id).points).slopePerYear;
}

/** Claimed rates that disagree with observed ones. */
export const contradictionsOfRates = {
  "since-then-gpt2": sinceThenGpt2,
  "since-then-hardware": sinceThenHardware,
  "since-then-efficiency": sinceThenEfficiency,
} as const;
