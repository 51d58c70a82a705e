import { describeVerdict } from "./describe-verdict.ts";
import { simulateYear } from "./simulate-year.ts";
import { overDynalite, overMemory } from "./stores.ts";
import { wholeYear } from "./year-options.ts";

const runs = [
  { title: "10,000 subscriptions in 40 zones, kept in memory", count: 10_000, open: overMemory },
  { title: "100 subscriptions in 40 zones, kept in DynamoDB (dynalite)", count: 100, open: overDynalite },
];

for (const { title, count, open } of runs) {
  const began = performance.now();
  const { openStore, stop } = await open();
  const verdict = await simulateYear({ ...wholeYear, count, openStore });
  await stop();
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`${title} (${seconds} s)\n${describeVerdict(verdict).join("\n")}\n\n`);
  if (verdict.faults.length > 0 || verdict.doubles > 0) process.exitCode = 1;
}
