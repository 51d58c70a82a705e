import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildFunction, functionNames } from "#functions/build.ts";

/** Where our own code in a built function looks into the environment: the file, and what it takes. */
async function readsOf(name: (typeof functionNames)[number]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "aicost-environment-"));
  const { files } = await buildFunction(name, { outdir: folder });
  await rm(folder, { recursive: true, force: true });
  const paths = new Set(files.flatMap(({ inputs }) => Object.keys(inputs)));
  const own = [...paths].filter((path) => /^(lib|functions)\/.*\.ts$/.test(path));
  const reads = await Promise.all(
    own.map(async (path) =>
      [...(await readFile(path, "utf8")).matchAll(/.*\bprocess\b.*\benv\b.*/g)].map(
        ([line]) => `${path}: ${line.trim()}`,
      ),
    ),
  );
  return reads.flat();
}

describe("the environment", () => {
  it.each(functionNames)(
    "of the function %s is read in one place, by the schema that infra is held to",
    async (name) => {
      const schema = { slack: "Front", work: "Work", chart: "Chart", refresh: "Refresh", sweep: "Sweep" }[
        name
      ];
      expect(await readsOf(name)).toEqual([
        `functions/${name}/handler.ts: const env = ${schema}Env.parse(process.env);`,
      ]);
    },
  );
});
