import { hash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltFunction, buildFunction, functionNames } from "#functions/build.ts";

const read = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "latin1")]));

/** Every file by its hash: a function may be megabytes. */
const hashes = (folder: string) =>
  readdirSync(folder).map((name) => `${name} ${hash("sha256", readFileSync(join(folder, name)))}`);

describe.each(functionNames)("the function %s as it is built", (name) => {
  let folder: string;
  let built: BuiltFunction;
  let again: BuiltFunction;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-build-"));
    built = await buildFunction(name, { outdir: join(folder, "one") });
    again = await buildFunction(name, { outdir: join(folder, "a", "deeper", "folder") });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("has an entry, a source map beside every file of code, and nothing that is not listed", () => {
    const paths = built.files.map((file) => file.path);
    expect(paths).toContain("index.mjs");
    expect(readdirSync(built.outdir).sort()).toEqual(paths.toSorted());
    const code = paths.filter((path) => path.endsWith(".mjs"));
    expect(paths).toEqual(expect.arrayContaining(code.map((path) => `${path}.map`)));
  });

  it("is the same to the byte in another folder", () => {
    expect(read(again.outdir)).toEqual(read(built.outdir));
  });

  it("names no folder of this machine", () => {
    const text = Object.values(read(built.outdir)).join("\n");
    for (const path of [resolve("."), homedir(), tmpdir()]) expect(text).not.toContain(`${path}/`);
  });

  it("has source maps that lead to files of this repository and its packages", () => {
    const maps = Object.entries(read(built.outdir)).filter(([path]) => path.endsWith(".map"));
    const sources = maps.flatMap(([, text]): string[] => JSON.parse(text).sources);
    expect(sources).toContain(`../../functions/${name}/handler.ts`);
    for (const source of sources)
      expect(source).toMatch(/^(\.\.\/\.\.\/(functions|lib|node_modules)\/|stub:|stand-in:)/);
  });

  it("replaces what was in its folder", async () => {
    writeFileSync(join(again.outdir, "chunk-OLD.mjs"), "");
    await buildFunction(name, { outdir: again.outdir });
    expect(readdirSync(again.outdir).sort()).toEqual(readdirSync(built.outdir).sort());
  });

  it("is whole at every moment while two runs build it into one folder", { timeout: 60_000 }, async () => {
    const building = { isDone: false };
    const builds = Promise.all([again, again].map(({ outdir }) => buildFunction(name, { outdir }))).finally(
      () => {
        building.isDone = true;
      },
    );
    const whole = hashes(built.outdir);
    while (!building.isDone) {
      expect(hashes(again.outdir)).toEqual(whole);
      await setImmediate();
    }
    await builds;
    expect(readdirSync(folder).sort()).toEqual(["a", "one"]);
  });
});
