import type { TrainingRun } from "#lib/forecast/from-scratch.ts";

/** NVIDIA data sheet, H100 SXM, dense BF16. */
export const h100Peak = 989.4e12;

/** GPT-3 (Brown et al. 2020, arXiv 2005.14165) at $2.50 an hour. */
export const gpt3Run: TrainingRun = {
  work: { parameters: { value: 175e9 }, tokens: { value: 300e9 } },
  speed: { peakFlopPerSecond: { value: h100Peak } },
  usdPerGpuHour: { value: 2.5 },
};
