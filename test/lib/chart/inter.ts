import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FontFile, FontFiles } from "#lib/chart/chart-painter.ts";

function fontFile(name: string): FontFile {
  const path = fileURLToPath(import.meta.resolve(name));
  return { path, bytes: readFileSync(path) };
}

/** The two fonts that charts are painted with. */
export const inter: FontFiles = {
  regular: fontFile("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  bold: fontFile("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
};
