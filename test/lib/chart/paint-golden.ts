import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createChartPainter } from "#lib/chart/chart-painter.ts";
import { goldenPictures } from "./golden-pictures.ts";
import { inter } from "./inter.ts";

// Paints the kept pictures anew: run it after a change that is meant to be seen, and look at every one of them.
const folder = join(import.meta.dirname, "golden");
mkdirSync(folder, { recursive: true });
const painter = createChartPainter(inter);
for (const { name, answer, theme, zoom } of goldenPictures) {
  const png = painter.paint(await answer(), { theme, zoom });
  if (png !== undefined) writeFileSync(join(folder, `${name}.png`), png);
}
