import { contradictionOf } from "#lib/catalogue/contradictions.ts";
import type { Text } from "#lib/catalogue/schema-parts.ts";
import { measuredGpuHours } from "#lib/forecast/from-scratch.ts";
import type { ContradictionMaker } from "./contradiction.ts";
import type { FigurePart } from "./figure-parts.ts";

/** A forecast that time has answered: what was said, what was seen, and one over the other. */
function forecastAnswered(id: "ark-forecast-of-resnet50" | "ark-forecast-of-gpt3"): ContradictionMaker {
  return () => {
    const { forecastUsd, forecastYear, observed, sources } = contradictionOf(id);
    return {
      sources,
      parts: [
        {
          label: { en: "ARK's forecast was", vi: "ARK từng dự báo" },
          kind: "claim",
          value: forecastUsd,
          unit: "USD",
          date: String(forecastYear),
        },
        {
          id: "observed",
          label: { en: "observed", vi: "thực tế" },
          kind: "observed",
          value: observed.value,
          unit: "USD",
          date: observed.date.slice(0, 4),
        },
        {
          id: "ratio",
          label: { en: "observed against forecast", vi: "thực tế so với dự báo" },
          value: observed.value / forecastUsd,
          unit: "×",
        },
      ],
    };
  };
}

/** $4.6M is a list price, $450,000 another recipe: the same run on later hardware was measured. */
const listPriceRecipeLevel: ContradictionMaker = () => {
  const known = contradictionOf("list-price-recipe-level");
  const hours = measuredGpuHours(known.tokens, known.tokensPerSecond / known.gpus);
  const usd = (id: string, label: Text, value: number): FigurePart => ({
    id,
    label,
    value,
    unit: "USD",
  });
  return {
    sources: known.sources,
    parts: [
      {
        label: {
          en: "The GPT-3 run itself, measured on H100s in 2023",
          vi: "Chính lần huấn luyện GPT-3, đo trên H100 năm 2023",
        },
        value: hours,
        unit: "H100-hours",
      },
      usd(
        "low",
        { en: "at the lowest list price then", vi: "theo giá niêm yết thấp nhất khi đó" },
        hours * known.lowUsdPerGpuHour,
      ),
      usd("high", { en: "at AWS's", vi: "theo giá của AWS" }, hours * known.highUsdPerGpuHour),
    ],
  };
};

/** Claimed costs that disagree with observed ones. */
export const contradictionsOfCosts = {
  "ark-forecast-of-resnet50": forecastAnswered("ark-forecast-of-resnet50"),
  "ark-forecast-of-gpt3": forecastAnswered("ark-forecast-of-gpt3"),
  "list-price-recipe-level": listPriceRecipeLevel,
} as const;
