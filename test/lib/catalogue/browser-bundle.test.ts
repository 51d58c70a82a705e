import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");

/**
 * Every file of both rooms, but for the contradictions, which answers load where a system has some, and the list of what
 * forecasts offer, which holds nothing of its own.
 */
const files = ["lib/forecast", "lib/catalogue"]
  .flatMap((room) => readdirSync(join(root, room), { recursive: true }).map((file) => `${room}/${file}`))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("lib/catalogue/contradictions/"))
  .filter((path) => path !== "lib/forecast/index.ts");

/** Each of them whole: nothing that a file exports may be left out. */
const everything = files.map((path, index) => `export * as m${index} from "./${path}";`);

/** Those that hold more than types. */
const filesWithValues = files.filter((path) =>
  /^export (async )?(const|function|class)/m.test(readFileSync(join(root, path), "utf8")),
);

async function bundled() {
  const { outputFiles, metafile } = await build({
    stdin: { contents: everything.join("\n"), resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    write: false,
    metafile: true,
    outdir: "out",
    logLevel: "silent",
  });
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {});
  const data = inputs.filter(([path]) => path.endsWith(".json"));
  const dataBytes = data.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const [file] = outputFiles;
  return {
    text: file?.text ?? "",
    dataBytes,
    codeBytes: (file?.contents.length ?? 0) - dataBytes,
    paths: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  };
}

describe("the forecasts and the catalogue, both whole, in one browser bundle", () => {
  let bundle: Awaited<ReturnType<typeof bundled>>;

  beforeAll(async () => {
    bundle = await bundled();
  });

  it("hold every file of both rooms", () => {
    expect(filesWithValues).toEqual(
      expect.arrayContaining(["lib/forecast/wright.ts", "lib/catalogue/load-catalogue.ts"]),
    );
    expect(bundle.paths).toEqual(expect.arrayContaining(filesWithValues));
  });

  it("need no Node built-in", () => {
    expect(bundle.text).not.toMatch(/\b(require|process|Buffer)\b|from\s*["']node:/);
  });

  it("take at most 60 kB without their data", () => {
    expect(bundle.codeBytes).toBeGreaterThan(40_000);
    expect(bundle.codeBytes).toBeLessThanOrEqual(60_000);
  });

  it("take at most 50 kB for their data", () => {
    expect(bundle.dataBytes).toBeGreaterThan(30_000);
    expect(bundle.dataBytes).toBeLessThanOrEqual(50_000);
  });
});
