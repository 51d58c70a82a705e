import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildOnce } from "#test/build-once.ts";

/** The front function and the worker as they are built, and a folder for the bots of a test file. */
export async function buildBot() {
  const [slack, work] = await Promise.all([buildOnce("slack"), buildOnce("work")]);
  const folder = await mkdtemp(join(tmpdir(), "aicost-channel-"));
  return {
    folder,
    slack: join(slack.outdir, "index.mjs"),
    work: join(work.outdir, "index.mjs"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
export type BuiltBot = Awaited<ReturnType<typeof buildBot>>;
