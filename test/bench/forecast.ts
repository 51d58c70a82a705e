import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { against, quantile } from "./figures.ts";

const processes = 9;

/** What a fresh process measured, in microseconds: its very first forecast, and the median of the later ones. */
interface ForecastTimes {
  readonly first: number;
  readonly warm: number;
}

/** What is timed, in which script, and how many microseconds it may take. */
interface Timed {
  readonly what: string;
  readonly script: string;
  readonly barMicroseconds: number;
}

/** A fit over 60 points with its three intervals; a whole answer with every method, claim and contradiction. */
export async function benchForecast(): Promise<readonly string[]> {
  const fit = {
    what: "fit and 3 intervals over 60 points",
    script: "./forecast-process.ts",
    barMicroseconds: 50,
  };
  const answer = {
    what: "the whole answer to gpt3 2030",
    script: "./answer-process.ts",
    barMicroseconds: 500,
  };
  return [...(await benchTimed(fit)), ...(await benchTimed(answer))];
}

async function benchTimed({ what, script, barMicroseconds }: Timed): Promise<readonly string[]> {
  const runs: ForecastTimes[] = [];
  while (runs.length < processes) runs.push(await timesOfOneProcess(script));
  const median = (name: keyof ForecastTimes) =>
    quantile(
      runs.map((run) => run[name]),
      0.5,
    );
  const warm = median("warm");
  return [
    `${what}: ${warm.toFixed(1)} µs, ${against(warm / barMicroseconds, 1, `of ${barMicroseconds} µs`)}`,
    `the first of a process: ${median("first").toFixed(0)} µs; medians of ${processes} fresh processes`,
  ];
}

async function timesOfOneProcess(script: string): Promise<ForecastTimes> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL(script, import.meta.url)),
  ]);
  const { first, warm }: Record<keyof ForecastTimes, unknown> = JSON.parse(stdout);
  return { first: Number(first), warm: Number(warm) };
}
