import { claimCalled, pointCalled, quantityCalled, type SourcedPoint } from "#lib/catalogue/catalogue.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import { measuredGpuHours } from "#lib/forecast/from-scratch.ts";
import { yearOf } from "#lib/when/when.ts";
import type { ContradictionMaker, ContradictionPart } from "./contradiction-figures.ts";

/** A forecast that time has answered: what was said, what was seen, and one over the other. */
function forecastAnswered({ from, to, source }: Claim, observed: SourcedPoint): ContradictionPart[] {
  const said = to ?? from;
  return [
    {
      label: { en: "ARK's forecast was", vi: "ARK từng dự báo" },
      kind: "claim",
      value: said.value,
      unit: "USD",
      date: String(said.year),
      source,
    },
    {
      id: "observed",
      label: { en: "observed", vi: "thực tế" },
      kind: "observed",
      value: observed.value,
      unit: "USD",
      date: String(yearOf(observed.date)),
      source: observed.source,
    },
    {
      id: "ratio",
      label: { en: "observed against forecast", vi: "thực tế so với dự báo" },
      value: observed.value / said.value,
      unit: "×",
      source: observed.source,
    },
  ];
}

/** $4.6M is a list price, $450,000 another recipe: the same run on later hardware was measured. */
const listPriceRecipeLevel: ContradictionMaker = () => {
  const tokens = quantityCalled("gpt3-run", "tokens");
  const speed = quantityCalled("gpt3-run", "speed");
  const gpus = quantityCalled("gpt3-run", "gpus");
  const low = pointCalled("h100-hour", "others", "Lambda, PCIe");
  const high = pointCalled("h100-hour", "aws", "first");
  const hours = measuredGpuHours(tokens.value, speed.value / gpus.value);
  return [
    {
      label: {
        en: "The GPT-3 run itself, measured on H100s in 2023",
        vi: "Chính lần huấn luyện GPT-3, đo trên H100 năm 2023",
      },
      value: hours,
      unit: "H100-hours",
      source: speed.source,
    },
    {
      id: "low",
      label: {
        en: "at Lambda's price for PCIe cards of January 2024",
        vi: "theo giá thẻ PCIe của Lambda tháng 1-2024",
      },
      value: hours * low.value,
      unit: "USD",
      date: low.date,
      source: low.source,
    },
    {
      id: "high",
      label: { en: "at AWS's of July 2023", vi: "theo giá của AWS tháng 7-2023" },
      value: hours * high.value,
      unit: "USD",
      date: high.date,
      source: high.source,
    },
  ];
};

/** Claimed costs that disagree with observed ones. */
export const contradictionsOfCosts = {
  "ark-forecast-of-resnet50": () =>
    forecastAnswered(
      claimCalled("resnet50", "ark-resnet50-2020"),
      pointCalled("resnet50", "dawnbench-imagenet", "last"),
    ),
  "ark-forecast-of-gpt3": () =>
    forecastAnswered(claimCalled("gpt3", "ark-gpt3-earlier-2022"), pointCalled("gpt3", "level", "MosaicML")),
  "list-price-recipe-level": listPriceRecipeLevel,
} as const satisfies Record<string, ContradictionMaker>;
