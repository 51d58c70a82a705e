import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { functionEnv } from "#test/functions/slack/function-env.ts";
import { against, quantile } from "./figures.ts";
import type { Bundles } from "./front-bundles.ts";

const rounds = 15;

/** With stack traces by source maps, as on Lambda. */
const flags = ["--enable-source-maps", "--input-type=module"];

const probe = `
  const startedAt = performance.now();
  await import(process.argv[1]);
  process.stdout.write(String(performance.now() - startedAt));
`;

/** Milliseconds that `import` of each bundle takes in a fresh process, one of each in turn. */
export function benchLoad({ ours, inMemory, unmodified }: Bundles): readonly string[] {
  const folders = { inMemory, ours: ours.outdir, unmodified: unmodified.outdir };
  const samples = Array.from({ length: rounds }, () => ({
    inMemory: loadOnce(folders.inMemory),
    ours: loadOnce(folders.ours),
    unmodified: loadOnce(folders.unmodified),
  }));
  const median = (name: keyof typeof folders) =>
    quantile(
      samples.map((sample) => sample[name]),
      0.5,
    );
  const whole = median("unmodified");
  const line = (what: string, milliseconds: number, bar: number) =>
    `load ${what} DynamoDB: ${milliseconds.toFixed(0)} ms, ${against(milliseconds / whole, bar, "of unmodified")}`;
  return [
    line("without", median("inMemory"), 1 / 3),
    line("with", median("ours"), 0.6),
    `load unmodified, with DynamoDB: ${whole.toFixed(0)} ms; medians of ${rounds} fresh processes each, in turn`,
  ];
}

function loadOnce(folder: string): number {
  const address = pathToFileURL(join(folder, "index.mjs")).href;
  const env = functionEnv("http://127.0.0.1:1");
  return Number(execFileSync(process.execPath, [...flags, "-e", probe, address], { env }));
}
