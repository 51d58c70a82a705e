import { promises as files } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { loadedTogether } from "./load-together.ts";
import { slimAws } from "./slim-aws.ts";
import { slimBolt } from "./slim-bolt.ts";
import { type Built, withSmallMaps } from "./small-maps.ts";

const require = createRequire(import.meta.url);

/** The fonts that pictures are lettered with, by the names under which they lie beside the code. */
const interFonts = {
  "inter-regular": require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  "inter-bold": require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
} as const;

/** Where resvg's binary can come from: what Lambda runs first, then the machines that people have. */
const platforms = [
  "linux-x64-gnu",
  "linux-x64-musl",
  "linux-arm64-gnu",
  "darwin-arm64",
  "darwin-x64",
  "win32-x64-msvc",
];

/** Resvg looks for its binary wherever it may run: a function takes the one that is installed, and ships it. */
const nativeResvg: Plugin = {
  name: "native-resvg",
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^\.\/js-binding\.js$/ }, async ({ importer, resolveDir }) => {
      if (!importer.includes("/@resvg/resvg-js/")) return undefined;
      const found = await Promise.all(
        platforms.map((platform) =>
          find(`@resvg/resvg-js-${platform}`, { resolveDir, kind: "require-call" }),
        ),
      );
      return found.find(({ errors }) => errors.length === 0) ?? found[0];
    });
  },
};

/** The functions there are; each has its entry in `functions/<name>/handler.ts`, which exports `handler`. */
export const functionNames = ["slack", "work", "chart", "refresh", "sweep"] as const;
export type FunctionName = (typeof functionNames)[number];

/** One file of a built function. */
export interface BuiltFile {
  /** relative to the function's folder */
  readonly path: string;
  readonly bytes: number;
  /** code that only `import()` loads, such as the DynamoDB client */
  readonly isDeferred: boolean;
  /** what went in: the source's path from the root of the repository, and its bytes in this file */
  readonly inputs: Readonly<Record<string, number>>;
}

export interface BuiltFunction {
  /** what is deployed: `index.mjs` exports `handler`, for Lambda `index.handler` */
  readonly outdir: string;
  readonly files: readonly BuiltFile[];
}

const root = resolve(import.meta.dirname, "../..");

const pluginsOf: Readonly<Record<FunctionName, Plugin[]>> = {
  slack: [slimBolt],
  work: [slimBolt],
  chart: [nativeResvg],
  refresh: [],
  sweep: [],
};

/** Files that a function reads, by the names under which they lie beside its code. */
const filesOf: Readonly<Partial<Record<FunctionName, Readonly<Record<string, string>>>>> = {
  chart: interFonts,
};

/** CommonJS packages call `require`, which an ES module has to make for itself. */
const requireBanner = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;

/**
 * Bundle one function as it is deployed: the same source gives the same bytes on every machine and in every folder.
 *
 * Code behind `import()` becomes a file of its own.
 *
 * @param options.outdir a folder that holds this function alone: what else is in it goes
 */
export async function buildFunction(
  name: FunctionName,
  { outdir }: { readonly outdir: string },
): Promise<BuiltFunction> {
  const place = placeOf(name);
  const entry = `functions/${name}/handler.ts`;
  const together = await loadedTogether(root, entry);
  const { outputFiles, metafile } = await build(options(name, [together, ...pluginsOf[name], slimAws]));

  const built = withSmallMaps(
    outputFiles.map(({ path, contents }) => ({ path: relative(place, path), contents })),
  );
  await replaceFiles(outdir, new Map(built.map(({ path, contents }) => [path, contents])));
  return { outdir, files: describeFiles(built, metafile, relative(root, place)) };
}

/** Whoever reads the folder meanwhile finds every file whole: each is moved into its place, then the others go. */
async function replaceFiles(folder: string, contents: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await files.mkdir(folder, { recursive: true });
  const beside = await files.mkdtemp(`${folder}-`);
  for (const [name, bytes] of contents) {
    await files.writeFile(join(beside, name), bytes);
    await files.rename(join(beside, name), join(folder, name));
  }
  const others = (await files.readdir(folder)).filter((name) => !contents.has(name));
  await Promise.all(
    [beside, ...others.map((name) => join(folder, name))].map((path) =>
      files.rm(path, { recursive: true, force: true }),
    ),
  );
}

/** Source maps hold paths relative to the output: bundling for a fixed place keeps them the same everywhere. */
function placeOf(name: FunctionName): string {
  return join(root, ".build", name);
}

function options(name: FunctionName, plugins: Plugin[]) {
  return {
    absWorkingDir: root,
    outdir: placeOf(name),
    entryPoints: { index: `functions/${name}/handler.ts`, ...filesOf[name] },
    loader: { ".node": "copy", ".ttf": "copy" },
    outExtension: { ".js": ".mjs" },
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    preserveSymlinks: true,
    banner: { js: requireBanner },
    plugins,
    minify: true,
    charset: "utf8",
    legalComments: "external",
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: "warning",
  } as const satisfies BuildOptions;
}

function describeFiles(built: readonly Built[], { outputs }: Metafile, place: string): BuiltFile[] {
  const loaded = loadedAtOnce(outputs, `${place}/index.mjs`);
  return built.map(({ path, contents }) => ({
    path,
    bytes: contents.length,
    isDeferred: path.endsWith(".mjs") && !loaded.has(`${place}/${path}`),
    inputs: Object.fromEntries(
      Object.entries(outputs[`${place}/${path}`]?.inputs ?? {}).map(([input, { bytesInOutput }]) => [
        input,
        bytesInOutput,
      ]),
    ),
  }));
}

function loadedAtOnce(outputs: Metafile["outputs"], entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const { path, kind } of outputs[entry]?.imports ?? []) {
    if (kind === "import-statement" && path in outputs) loadedAtOnce(outputs, path, seen);
  }
  return seen;
}
