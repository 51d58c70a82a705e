import { join } from "node:path";
import { buildFunction } from "#functions/build.ts";

/** Build every function into a folder of its own below this one. */
export async function buildBundles(folder: string) {
  const build = async (name: Parameters<typeof buildFunction>[0]) =>
    (await buildFunction(name, { outdir: join(folder, name) })).outdir;
  const [slack, work, chart, refresh, sweep] = await Promise.all([
    build("slack"),
    build("work"),
    build("chart"),
    build("refresh"),
    build("sweep"),
  ]);
  return { slack, work, chart, refresh, sweep };
}
