import { claimCalled, quantityCalled, rateCalled } from "#lib/catalogue/catalogue.ts";
import { impliedBaseCost } from "#lib/forecast/bigger-model.ts";
import { composedInYears, composeRates } from "#lib/forecast/composed.ts";
import { improvementOfMultiple, mooreMultiple } from "#lib/forecast/moore-multiple.ts";
import { logRateOfFactor, logRateOfHalving, rateOf } from "#lib/forecast/rates.ts";
import { yearOf } from "#lib/when/when.ts";
import type { ContradictionMaker } from "./contradiction-figures.ts";

/** How long Moore's law takes to double: transistors two years (Moore 1975), speed 18 months (House). */
const mooreDoublingMonths = [24, 18] as const;
const ofRates = {
  24: {
    en: "as a ratio of rates, with 24 months to double",
    vi: "hiểu là tỷ số tốc độ, nhân đôi sau 24 tháng",
  },
  18: {
    en: "as a ratio of rates, with 18 months to double",
    vi: "hiểu là tỷ số tốc độ, nhân đôi sau 18 tháng",
  },
} as const;

/** ARK's hardware and software rates make a steeper fall than the rate that ARK states for their product. */
const hardwareTimesSoftware: ContradictionMaker = (when) => {
  const { from, to, made } = claimCalled("gpt3", "ark-gpt3-2030");
  const hardware = claimCalled("hardware", "ark-hardware");
  const software = claimCalled("software", "ark-software");
  const year = yearOf(when);
  if (year < from.year || year > (to?.year ?? from.year)) return undefined;
  const rates = [hardware.ratePerYear, software.ratePerYear];
  const { source } = hardware;
  const unit = "fraction per year";
  return [
    {
      label: {
        en: "ARK's own hardware and software rates compound to",
        vi: "Tốc độ phần cứng và phần mềm của chính ARK nhân với nhau cho",
      },
      value: composedInYears({ from, made }, rates, when).median,
      unit: "USD",
      date: String(year),
      source,
    },
    { id: "rate", label: { en: "at", vi: "với tốc độ" }, value: composeRates(rates), unit, source },
    {
      id: "hardware",
      label: { en: "hardware", vi: "phần cứng" },
      kind: "claim",
      value: hardware.ratePerYear,
      unit,
      source,
    },
    {
      id: "software",
      label: { en: "software", vi: "phần mềm" },
      kind: "claim",
      value: software.ratePerYear,
      unit,
      source: software.source,
    },
  ];
};

/** Divided by its multiples of parameters and tokens, ARK's bigger model implies other costs of a GPT-3 run. */
const biggerImpliesGpt3: ContradictionMaker = () => {
  const bigger = claimCalled("bigger", "ark-bigger-2030");
  const gpt3 = claimCalled("gpt3", "ark-gpt3-2030");
  const multiples = {
    parameters: quantityCalled("bigger", "parameter-multiple").value,
    tokens: quantityCalled("bigger", "token-multiple").value,
  };
  const implied = ({ value, year }: typeof bigger.from) => {
    const { source } = bigger;
    return { value: impliedBaseCost(value, multiples), unit: "USD", date: String(year), source };
  };
  const said = ({ value, year }: typeof gpt3.from) => {
    return { kind: "claim", value, unit: "USD", date: String(year), source: gpt3.source } as const;
  };
  return [
    {
      label: {
        en: "ARK's bigger model implies a GPT-3 run of",
        vi: "Mô hình lớn hơn của ARK hàm ý một lần huấn luyện GPT-3 giá",
      },
      ...implied(bigger.to ?? bigger.from),
    },
    { label: { en: "and then", vi: "và khi đó" }, ...implied(bigger.from) },
    { label: { en: "ARK said", vi: "ARK nói" }, ...said(gpt3.to ?? gpt3.from) },
    { label: { en: "and", vi: "và" }, ...said(gpt3.from) },
  ];
};

/** "50 times faster than Moore" is a ratio of two-year factors; as a ratio of logarithmic rates it is far less. */
const mooreTwoReadings: ContradictionMaker = () => {
  const { value: timesFaster, source } = quantityCalled("moore", "ark-faster-than-moore");
  const [usual] = mooreDoublingMonths;
  const factor = improvementOfMultiple(timesFaster, "ofFactors", { years: 2, doublingMonths: usual });
  return [
    {
      label: {
        en: "“Times faster than Moore's law”, read as a ratio of what two years do",
        vi: "“Nhanh hơn định luật Moore”, hiểu là tỷ số mức giảm sau hai năm",
      },
      kind: "claim",
      value: timesFaster,
      unit: "×",
      source,
    },
    ...mooreDoublingMonths.map((months) => ({
      id: `log-rates-${months}`,
      label: ofRates[months],
      value: mooreMultiple(factor, { years: 2, doublingMonths: months }).ofLogRates,
      unit: "×",
      source,
    })),
  ];
};

/** "10× a year" is dollars on one benchmark; "halves every 16 months" is computation alone. */
const dollarsAgainstCompute: ContradictionMaker = () => {
  const dollars = rateCalled("moore", "ark-training-10x");
  const compute = rateCalled("efficiency", "openai-halving");
  const yearly = { kind: "claim", unit: "fraction per year" } as const;
  return [
    {
      ...yearly,
      label: {
        en: "Dollars on one benchmark fell by, says ARK",
        vi: "Theo ARK, số đô la cho một phép đo đã giảm",
      },
      value: rateOf(-logRateOfFactor(dollars.printed.value)).changePerYear,
      source: dollars.source,
    },
    {
      ...yearly,
      id: "compute",
      label: { en: "computation alone, says OpenAI", vi: "riêng lượng tính toán, theo OpenAI" },
      value: rateOf(logRateOfHalving(compute.printed.value)).changePerYear,
      source: compute.source,
    },
  ];
};

/** Claims that disagree with claims. */
export const contradictionsOfClaims = {
  "hardware-times-software": hardwareTimesSoftware,
  "bigger-model-implies-gpt3": biggerImpliesGpt3,
  "moore-two-readings": mooreTwoReadings,
  "dollars-against-compute": dollarsAgainstCompute,
} as const;
