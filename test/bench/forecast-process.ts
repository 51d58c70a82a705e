import { fitShrunkDrift, forecastAt, type Observation } from "#lib/forecast/index.ts";
import { printTimes } from "./time-calls.ts";

/** Sixty quarters that fall by about 40 % a year, not evenly. */
const series: readonly Observation[] = Array.from({ length: 60 }, (_, quarter) => ({
  date: `${2010 + Math.floor(quarter / 4)}-${["02", "05", "08", "11"][quarter % 4]}-15`,
  value: 1e6 * Math.exp(-quarter / 8 + Math.sin(quarter) / 4),
}));

await printTimes(() => forecastAt(fitShrunkDrift(series), "2030-07-02"));
