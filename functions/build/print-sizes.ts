import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuiltFile, buildFunction, functionNames } from "./build.ts";

/** In kB of 1000 bytes. */
function sizeOf(files: readonly BuiltFile[]): string {
  return `${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(0)} kB`;
}

/** The unzipped size of every function as it is deployed, a line each. */
async function describeSizes(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "aicost-sizes-"));
  try {
    const lines: string[] = [];
    for (const name of functionNames) {
      const { files } = await buildFunction(name, { outdir: join(folder, name) });
      const code = files.filter(({ path }) => path.endsWith(".mjs"));
      const maps = files.filter(({ path }) => path.endsWith(".map"));
      lines.push(
        `${name}: ${sizeOf(files)} unzipped, of it code ${sizeOf(code)}, source maps ${sizeOf(maps)}`,
      );
    }
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

for (const line of await describeSizes()) process.stdout.write(`${line}\n`);
