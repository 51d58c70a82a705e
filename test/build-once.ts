import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";
import { type BuiltFunction, buildFunction, type FunctionName } from "#functions/build/build.ts";

const betweenLooksMilliseconds = 100;

/**
 * A function as it is deployed, built once in a run of the tests: the first file that asks builds it, others wait.
 *
 * Its folder belongs to all files of the run: nobody writes into it.
 */
export async function buildOnce(name: FunctionName): Promise<BuiltFunction> {
  const outdir = join(inject("buildFolder"), name);
  const isFirst = await mkdir(`${outdir}.begun`).then(
    () => true,
    () => false,
  );
  if (isFirst) await build(name, outdir);
  while (!(await exists(outdir))) await wait(betweenLooksMilliseconds);
  return { outdir, files: JSON.parse(await readFile(`${outdir}.json`, "utf8")) };
}

/** A build that throws can be begun anew by the next file that asks. */
async function build(name: FunctionName, outdir: string): Promise<void> {
  try {
    const { files } = await buildFunction(name, { outdir: `${outdir}.unfinished` });
    await writeFile(`${outdir}.json`, JSON.stringify(files));
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
