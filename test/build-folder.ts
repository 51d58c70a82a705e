import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** where the functions are built that many test files run, once for a run of the tests */
    readonly buildFolder: string;
  }
}

/** A new folder for every run, and an empty one when a watched run begins again: nothing in it is older than the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "aicost-built-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  project.provide("buildFolder", folder);
  project.onTestsRerun(async () => {
    await remove();
    await mkdir(folder);
  });
  return remove;
}
