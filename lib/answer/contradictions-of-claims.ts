import { contradictionOf } from "#lib/catalogue/contradictions.ts";
import { impliedBaseCost } from "#lib/forecast/bigger-model.ts";
import { composedInYears, composeRates } from "#lib/forecast/composed.ts";
import { improvementOfMultiple, mooreMultiple } from "#lib/forecast/moore-multiple.ts";
import { logRateOfFactor, logRateOfHalving, rateOf } from "#lib/forecast/rates.ts";
import type { ContradictionMaker } from "./contradiction.ts";

const at = { en: "at", vi: "với tốc độ" };

/** ARK's hardware and software rates make a steeper fall than the rate that ARK states for their product. */
const hardwareTimesSoftware: ContradictionMaker = (when) => {
  const known = contradictionOf("hardware-times-software");
  const year = Number(when.slice(0, 4));
  if (year < known.fromYear || year > known.toYear) return undefined;
  const rates = [known.hardwareRatePerYear, known.softwareRatePerYear];
  const base = { from: { value: known.fromUsd, year: known.fromYear }, made: String(known.fromYear) };
  const rate = (id: string, en: string, vi: string, value: number) => ({
    id,
    label: { en, vi },
    value,
    unit: "fraction per year",
  });
  return {
    sources: known.sources,
    parts: [
      {
        label: {
          en: "ARK's own hardware and software rates compound to",
          vi: "Tốc độ phần cứng và phần mềm của chính ARK nhân với nhau cho",
        },
        value: composedInYears(base, rates, when).median,
        unit: "USD",
        date: String(year),
      },
      rate("rate", at.en, at.vi, composeRates(rates)),
      rate("hardware", "hardware", "phần cứng", known.hardwareRatePerYear),
      rate("software", "software", "phần mềm", known.softwareRatePerYear),
    ],
  };
};

/** Divided by its multiples of parameters and tokens, ARK's bigger model implies other costs of a GPT-3 run. */
const biggerImpliesGpt3: ContradictionMaker = () => {
  const known = contradictionOf("bigger-model-implies-gpt3");
  const multiples = { parameters: known.parameterMultiple, tokens: known.tokenMultiple };
  const usd = (value: number, year: number) => ({ value, unit: "USD", date: String(year) });
  return {
    sources: known.sources,
    parts: [
      {
        label: {
          en: "ARK's bigger model implies a GPT-3 run of",
          vi: "Mô hình lớn hơn của ARK hàm ý một lần huấn luyện GPT-3 giá",
        },
        ...usd(impliedBaseCost(known.biggerToUsd, multiples), known.toYear),
      },
      {
        label: { en: "and then", vi: "và khi đó" },
        ...usd(impliedBaseCost(known.biggerFromUsd, multiples), known.fromYear),
      },
      { label: { en: "ARK said", vi: "ARK nói" }, kind: "claim", ...usd(known.gpt3ToUsd, known.toYear) },
      { label: { en: "and", vi: "và" }, kind: "claim", ...usd(known.gpt3FromUsd, known.fromYear) },
    ],
  };
};

/** "50 times faster than Moore" is a ratio of two-year factors; as a ratio of logarithmic rates it is far less. */
const mooreTwoReadings: ContradictionMaker = () => {
  const { timesFaster, doublingMonths, sources } = contradictionOf("moore-two-readings");
  const [usual = 24] = doublingMonths;
  const factor = improvementOfMultiple(timesFaster, "ofFactors", { years: 2, doublingMonths: usual });
  return {
    sources,
    parts: [
      {
        label: {
          en: "“Times faster than Moore's law”, read as a ratio of what two years do",
          vi: "“Nhanh hơn định luật Moore”, hiểu là tỷ số mức giảm sau hai năm",
        },
        kind: "claim",
        value: timesFaster,
        unit: "×",
      },
      ...doublingMonths.map((months) => ({
        id: `log-rates-${months}`,
        label: {
          en: `as a ratio of rates, with ${months} months to double`,
          vi: `hiểu là tỷ số tốc độ, nhân đôi sau ${months} tháng`,
        },
        value: mooreMultiple(factor, { years: 2, doublingMonths: months }).ofLogRates,
        unit: "×",
      })),
    ],
  };
};

/** "10× a year" is dollars on one benchmark; "halves every 16 months" is computation alone. */
const dollarsAgainstCompute: ContradictionMaker = () => {
  const { timesLessPerYear, halvingMonths, sources } = contradictionOf("dollars-against-compute");
  const compute = rateOf(logRateOfHalving(halvingMonths));
  const dollars = rateOf(-logRateOfFactor(timesLessPerYear));
  return {
    sources,
    parts: [
      {
        label: {
          en: "Dollars on one benchmark fell by, says ARK",
          vi: "Theo ARK, số đô la cho một phép đo đã giảm",
        },
        kind: "claim",
        value: dollars.changePerYear,
        unit: "fraction per year",
      },
      {
        id: "compute",
        label: { en: "computation alone, says OpenAI", vi: "riêng lượng tính toán, theo OpenAI" },
        kind: "claim",
        value: compute.changePerYear,
        unit: "fraction per year",
      },
    ],
  };
};

/** Claims that disagree with claims. */
export const contradictionsOfClaims = {
  "hardware-times-software": hardwareTimesSoftware,
  "bigger-model-implies-gpt3": biggerImpliesGpt3,
  "moore-two-readings": mooreTwoReadings,
  "dollars-against-compute": dollarsAgainstCompute,
} as const;
