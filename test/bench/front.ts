import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareBundles } from "./front-bundles.ts";
import { benchCommands } from "./front-commands.ts";
import { benchLoad } from "./front-load.ts";
import { describeSizes } from "./front-sizes.ts";

/**
 * The front function as it is deployed, against the same app on Bolt and the DynamoDB client as they come.
 *
 * Bars are printed beside what was measured. Times depend on the machine: the ratios are what to compare.
 */
export async function benchFront(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "aicost-bench-"));
  try {
    const bundles = await prepareBundles(folder);
    return [...describeSizes(bundles), ...benchLoad(bundles), ...(await benchCommands(bundles))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
