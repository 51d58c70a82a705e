import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FontFile } from "#lib/chart/chart-painter.ts";

/** A font that the build put beside the code. @throws where it is missing: pictures would then have no letters */
export async function readFont(name: string): Promise<FontFile> {
  const path = join(import.meta.dirname, name);
  return { path, bytes: await readFile(path) };
}
