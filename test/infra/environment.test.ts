import { readFile } from "node:fs/promises";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { functionNames } from "#functions/build/build.ts";
import { buildOnce } from "#test/build-once.ts";

/** The word itself, and no list of words for it in a question: `|` parts those. */
const nameOfProcess = /.*(?<!\|)\bprocess\b(?!\|).*/g;

/** Where our own code in a built function names the process, by which alone it gets at the environment: file and line. */
async function readsOf(name: (typeof functionNames)[number]): Promise<readonly string[]> {
  const { files } = await buildOnce(name);
  const paths = new Set(files.flatMap(({ inputs }) => Object.keys(inputs)));
  const own = [...paths].filter((path) => /^(lib|functions)\/.*\.ts$/.test(path));
  const reads = await Promise.all(
    own.map(async (path) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", legalComments: "none" });
      return [...code.matchAll(nameOfProcess)].map(([line]) => `${path}: ${line.trim()}`);
    }),
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
