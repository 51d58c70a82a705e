import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The field `e_machine` of an ELF file's header. @see https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
const machines: Readonly<Record<number, string>> = { 62: "x86_64", 183: "arm64" };
const magic = "\u007fELF";

/**
 * Native files of a bundle must be Linux's, and of the function's architecture.
 *
 * @param architecture as Lambda names it
 * @throws {Error} names the file and how to get the right one
 */
export function checkNativeFiles(folder: string, architecture: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".node"))) {
    const found = machineOf(readFileSync(join(folder, name)));
    if (found === architecture) continue;
    const advice = `npm ci --os=linux --cpu=${architecture === "arm64" ? "arm64" : "x64"} --libc=glibc`;
    throw new Error(`${name} is for ${found}, and its function runs on ${architecture}. Run: ${advice}`);
  }
}

function machineOf(file: Buffer): string {
  if (file.toString("latin1", 0, magic.length) !== magic) return "another system than Linux";
  const machine = file.readUInt16LE(0x12);
  return machines[machine] ?? `machine ${machine}`;
}
