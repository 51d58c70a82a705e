import { readFile } from "node:fs/promises";
import type { FunctionName } from "#functions/build/build.ts";
import { buildOnce } from "#test/build-once.ts";

/** How the partition keys begin that the code of a built function can make. */
export async function keysOf(name: FunctionName): Promise<readonly string[]> {
  const { files } = await buildOnce(name);
  const stores = new Set(
    files.flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, bytes]) =>
        path.startsWith("lib/store/") && bytes > 0 ? [path] : [],
      ),
    ),
  );
  const sources = await Promise.all([...stores].map((path) => readFile(path, "utf8")));
  const made = sources.flatMap((source) => [
    ...[...source.matchAll(/(?<!sk: )`([a-z-]+#)\$\{/g)].map(([, begin]) => `${begin}*`),
    ...[...source.matchAll(/^const pk = "([a-z]+)";$/gm)].map(([, whole = ""]) => whole),
  ]);
  // Whoever keeps a subscription writes its place in the index; the sweep alone looks there.
  return [...new Set(made)].filter((key) => key !== "due#*" || name === "sweep").toSorted();
}
