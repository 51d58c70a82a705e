import { dirname, join, relative } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * One file for what a function loads at once.
 *
 * Left to itself, the bundler makes a file of every set of modules that the same `import()`s share: dozens, each found,
 * read and compiled when the function starts. Here every file of ours behind `import()` is said to need what the entry
 * imports, which is loaded by then anyway; so all of that has the same sharers, and is one file.
 *
 * @param root the folder that `entry` is relative to
 */
export async function loadedTogether(root: string, entry: string): Promise<Plugin> {
  const imports = (await importsOf(root, entry)).map((path) => `import ${JSON.stringify(path)};`).join("");
  return {
    name: "loaded-together",
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^[.#]/ }, async ({ path, kind, importer, resolveDir, pluginData: isFound }) => {
        if (kind !== "dynamic-import" || isFound === true || importer.includes("/node_modules/"))
          return undefined;
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: true });
        return { ...found, path: relative(root, found.path), namespace: "deferred" };
      });
      onLoad({ filter: /.*/, namespace: "deferred" }, ({ path }) => ({
        contents: `import "at-once"; export * from ${JSON.stringify(`./${path}`)};`,
        resolveDir: root,
      }));
      onResolve({ filter: /^at-once$/ }, ({ path }) => ({ path, namespace: "at-once" }));
      onLoad({ filter: /.*/, namespace: "at-once" }, () => ({
        contents: imports,
        resolveDir: dirname(join(root, entry)),
      }));
    },
  };
}

/** The files of ours that a file imports, as it names them. */
async function importsOf(root: string, entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    metafile: true,
    outdir: "out",
    plugins: [
      {
        name: "entry-alone",
        setup({ onResolve }) {
          onResolve({ filter: /.*/ }, ({ kind }) =>
            kind === "entry-point" ? undefined : { external: true },
          );
        },
      },
    ],
  });
  return Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, kind }) => kind === "import-statement" && /^[.#]/.test(path))
    .map(({ path }) => path);
}
