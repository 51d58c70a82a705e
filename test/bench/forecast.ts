import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { against, quantile } from "./figures.ts";

const processes = 9;
const barMicroseconds = 50;
const script = fileURLToPath(new URL("./forecast-process.ts", import.meta.url));

/** What a fresh process measured, in microseconds: its very first forecast, and the median of the later ones. */
interface ForecastTimes {
  readonly first: number;
  readonly warm: number;
}

/** A fit over 60 points with its three intervals, in fresh processes, one after the other. */
export async function benchForecast(): Promise<readonly string[]> {
  const runs: ForecastTimes[] = [];
  while (runs.length < processes) runs.push(await timesOfOneProcess());
  const median = (name: keyof ForecastTimes) =>
    quantile(
      runs.map((run) => run[name]),
      0.5,
    );
  const warm = median("warm");
  return [
    `fit and 3 intervals over 60 points: ${warm.toFixed(1)} µs, ${against(warm / barMicroseconds, 1, "of 50 µs")}`,
    `the first of a process: ${median("first").toFixed(0)} µs; medians of ${processes} fresh processes`,
  ];
}

async function timesOfOneProcess(): Promise<ForecastTimes> {
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  const { first, warm }: Record<keyof ForecastTimes, unknown> = JSON.parse(stdout);
  return { first: Number(first), warm: Number(warm) };
}
