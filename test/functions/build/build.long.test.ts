import { spawnSync } from "node:child_process";
import { hash } from "node:crypto";
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltFunction, buildFunction, functionNames } from "#functions/build/build.ts";

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

  it("has an entry, a source map beside every file with code of ours, and nothing that is not listed", () => {
    const paths = built.files.map((file) => file.path);
    expect(paths).toContain("index.mjs");
    expect(readdirSync(built.outdir).sort()).toEqual(paths.toSorted());
    const files = read(built.outdir);
    for (const { path, inputs } of built.files.filter((file) => file.path.endsWith(".mjs"))) {
      const isOurs = Object.entries(inputs).some(([input, bytes]) => /\.ts$/.test(input) && bytes > 0);
      if (isOurs) expect(paths).toContain(`${path}.map`);
      const [, map = ""] = /sourceMappingURL=(.*)/.exec(files[path] ?? "") ?? [];
      expect(map).toBe(paths.includes(`${path}.map`) ? `${path}.map` : "");
    }
  });

  it("says in a stack trace which line of ours failed, and of packages only where in the bundle they are", async () => {
    const source = readFileSync(`functions/${name}/handler.ts`, "utf8").split("\n");
    const line = source.findIndex((text) => text.includes("Env.parse(process.env)")) + 1;
    // Node prints the bundled line that threw, which may be most of the bundle: more than a pipe takes before the end.
    const said = join(folder, "stderr.txt");
    const output = openSync(said, "w");
    spawnSync(process.execPath, ["--enable-source-maps", `${built.outdir}/index.mjs`], {
      env: {},
      stdio: ["ignore", "ignore", output],
    });
    closeSync(output);
    const stderr = readFileSync(said, "utf8");
    await rm(said);
    const frames = stderr.split("\n").filter((text) => /^ +at /.test(text) && !text.includes("node:"));
    expect(frames.filter((frame) => frame.includes(".ts:"))).toEqual([
      expect.stringContaining(`functions/${name}/handler.ts:${line}:`),
    ]);
    expect(frames.length).toBeGreaterThan(1);
  });

  it("is the same to the byte in another folder", () => {
    expect(read(again.outdir)).toEqual(read(built.outdir));
  });

  it("names no folder of this machine", () => {
    const text = Object.values(read(built.outdir)).join("\n");
    for (const path of [resolve("."), homedir(), tmpdir()]) expect(text).not.toContain(`${path}/`);
  });

  it("has source maps that lead to files of this repository", () => {
    const maps = Object.entries(read(built.outdir)).filter(([path]) => path.endsWith(".map"));
    const sources = maps.flatMap(([, text]): string[] => JSON.parse(text).sources);
    expect(sources).toContain(`../../functions/${name}/handler.ts`);
    for (const source of sources) expect(source).toMatch(/^\.\.\/\.\.\/(functions|lib)\/.*\.ts$/);
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
