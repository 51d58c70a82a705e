import type { System } from "#lib/catalogue/schema.ts";
import type { Answer, Locale } from "./answer.ts";
import { cloudEstimate } from "./cloud-estimate.ts";
import { codingEstimate } from "./coding-estimate.ts";
import { customEstimate } from "./custom-estimate.ts";
import { finetuneEstimate } from "./finetune-estimate.ts";
import { mooreForecast } from "./moore-forecast.ts";

/** The answer about a date of a system whose cost follows from others, by id. */
export const calculators: Readonly<Record<string, (system: System, when: string, locale: Locale) => Answer>> =
  {
    cloud: cloudEstimate,
    coding: codingEstimate,
    custom: customEstimate,
    finetune: finetuneEstimate,
    moore: mooreForecast,
  };
