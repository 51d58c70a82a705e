import { parseArgs } from "node:util";
import { askTexts } from "./ask-texts.ts";

const { values } = parseArgs({
  options: { texts: { type: "string", default: "200000" }, seed: { type: "string", default: "1" } },
});
const shown = 20;

/** Ask a great many texts that nobody would type, and print what broke, how slow the slowest was, and the heap. */
const { texts, failures, slowestMilliseconds, slow, heapMegabytes } = await askTexts(
  Number(values.texts),
  Number(values.seed),
);
const [early, late] = heapMegabytes;
process.stdout.write(
  [
    `${texts} texts, ${failures.length} failures`,
    `slowest answer: ${slowestMilliseconds.toFixed(1)} ms; slower than 20 ms: ${slow}`,
    `heap: ${early.toFixed(1)} MB after a tenth, ${late.toFixed(1)} MB at the end`,
    ...failures.slice(0, shown),
    "",
  ].join("\n"),
);
process.exitCode = failures.length === 0 ? 0 : 1;
