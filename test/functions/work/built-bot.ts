import { mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";
import { buildFunction } from "#functions/build.ts";

/** Both functions as they are built, and a folder for the bots of a test file. */
export async function buildBot() {
  const [slack, work] = await Promise.all([builtOnce("slack"), builtOnce("work")]);
  const folder = await mkdtemp(join(tmpdir(), "aicost-channel-"));
  return { folder, slack, work, remove: () => rm(folder, { recursive: true, force: true }) };
}
export type BuiltBot = Awaited<ReturnType<typeof buildBot>>;

const betweenLooksMilliseconds = 100;

/** The first file of a run that asks builds a function; the others, in their own processes, wait until it is whole. */
async function builtOnce(name: "slack" | "work"): Promise<string> {
  const outdir = join(inject("buildFolder"), name);
  const isFirst = await mkdir(`${outdir}.begun`).then(
    () => true,
    () => false,
  );
  if (isFirst) await build(name, outdir);
  while (!(await exists(outdir))) await wait(betweenLooksMilliseconds);
  return join(outdir, "index.mjs");
}

/** A build that fails fails whoever began it, and is begun anew by the next. */
async function build(name: "slack" | "work", outdir: string): Promise<void> {
  try {
    await buildFunction(name, { outdir: `${outdir}.unfinished` });
    await rename(`${outdir}.unfinished`, outdir);
  } catch (error) {
    await rm(`${outdir}.begun`, { recursive: true });
    throw error;
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
