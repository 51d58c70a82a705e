import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkNativeFiles } from "#infra/bundled-function.ts";

/** The first 20 bytes of a 64-bit ELF file, which end in the machine that it is for. */
function elf(machine: number): Buffer {
  const header = Buffer.alloc(20);
  header.write("\u007fELF", "latin1");
  header.writeUInt16LE(machine, 18);
  return header;
}

describe(checkNativeFiles, () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-native-"));
    await writeFile(join(folder, "index.mjs"), "export {};");
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("passes what runs on the function's architecture, and bundles without native files", async () => {
    expect(() => checkNativeFiles(folder, "arm64")).not.toThrow();
    await writeFile(join(folder, "a.node"), elf(0x3e));
    expect(() => checkNativeFiles(folder, "x86_64")).not.toThrow();
  });

  it.each([
    ["another architecture", elf(0xb7), "is for arm64"],
    ["another system", Buffer.from("cffaedfe0c000001", "hex"), "another system than Linux"],
  ])("refuses a file for %s, and says how to get the right one", async (_, bytes, said) => {
    await writeFile(join(folder, "a.node"), bytes);
    expect(() => checkNativeFiles(folder, "x86_64")).toThrow(said);
    expect(() => checkNativeFiles(folder, "x86_64")).toThrow("--cpu=x64");
  });
});
