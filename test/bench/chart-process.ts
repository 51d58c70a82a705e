import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { chartPath } from "#lib/slack/wire/chart-path.ts";
import { chartEvent } from "#test/functions/chart/chart-event.ts";

/** Milliseconds in one fresh process. */
export interface ChartTimes {
  /** to load the function with its fonts and binary, before any event */
  readonly load: number;
  /** of the first event, from the event to the body */
  readonly first: number;
  readonly warm: readonly number[];
}

const rounds = 30;
const [folder = "", id = ""] = process.argv.slice(2);

const timed = async (work: () => Promise<unknown>) => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};
const loading = Promise.withResolvers<{ handler: (event: unknown) => Promise<{ statusCode: number }> }>();
const load = await timed(async () =>
  loading.resolve(await import(pathToFileURL(join(folder, "index.mjs")).href)),
);
const { handler } = await loading.promise;
const paint = async () => {
  const { statusCode } = await handler(chartEvent(chartPath({ id, theme: "light" })));
  if (statusCode !== 200) throw new Error(`No chart: ${statusCode}`);
};
const first = await timed(paint);
const warm: number[] = [];
while (warm.length < rounds) warm.push(await timed(paint));
process.send?.({ load, first, warm } satisfies ChartTimes);
