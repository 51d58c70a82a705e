import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFunction } from "#functions/build.ts";

/** Build both functions once, for all the bots of a test file. */
export async function buildBot() {
  const folder = await mkdtemp(join(tmpdir(), "aicost-channel-"));
  const built = async (name: "slack" | "work") => {
    const { outdir } = await buildFunction(name, { outdir: join(folder, name) });
    return join(outdir, "index.mjs");
  };
  const [slack, work] = await Promise.all([built("slack"), built("work")]);
  return { folder, slack, work, remove: () => rm(folder, { recursive: true, force: true }) };
}
export type BuiltBot = Awaited<ReturnType<typeof buildBot>>;
