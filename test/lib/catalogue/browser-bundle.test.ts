import { build } from "esbuild";
import { describe, expect, it } from "vitest";

async function bundled(entry: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
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
  const bytesOf = (isData: boolean) =>
    inputs
      .filter(([path]) => path.endsWith(".json") === isData)
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  return { text: outputFiles[0]?.text ?? "", dataBytes: bytesOf(true), codeBytes: bytesOf(false) };
}

describe("the catalogue in a browser bundle", () => {
  it("needs no Node built-in, and its data stay below 50 kB", async () => {
    const { text, dataBytes, codeBytes } = await bundled("lib/catalogue/contradictions.ts");
    expect(text).not.toMatch(/\b(require|process|Buffer)\b|from\s*["']node:/);
    expect(dataBytes).toBeGreaterThan(30_000);
    expect(dataBytes).toBeLessThan(50_000);
    expect(codeBytes).toBeLessThan(60_000);
  });
});
