import { cp, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { type BuiltFunction, buildFunction } from "#functions/build/build.ts";

export interface Bundles {
  /** as it is deployed */
  readonly ours: BuiltFunction;
  /** the same, with its one file of AWS clients replaced by a store in memory: whatever else it loads, it loads */
  readonly inMemory: string;
  /** the same app on Bolt and its AwsLambdaReceiver as they come, in one file */
  readonly unmodified: { readonly outdir: string; readonly bytes: number };
}

const awsInMemory = `
  export function connectAws() {
    const answers = new Map();
    return {
      cache: { get: async (id) => answers.get(id), put: async (id, answer) => void answers.set(id, answer) },
      queue: { send: async () => undefined },
      secrets: { readAll: async (place) => [place] },
    };
  }
`;

/** Build what is measured, each in a folder of its own. */
export async function prepareBundles(folder: string): Promise<Bundles> {
  const ours = await buildFunction("slack", { outdir: join(folder, "ours") });
  const fileOf = (name: string) => {
    const found = ours.files.find(({ path }) => path.startsWith(`${name}-`) && path.endsWith(".mjs"));
    if (found === undefined) throw new Error(`${name} has no file of its own.`);
    return found.path;
  };

  const inMemory = join(folder, "in-memory");
  await cp(ours.outdir, inMemory, { recursive: true });
  await writeFile(join(inMemory, fileOf("connect-aws")), awsInMemory);
  return { ours, inMemory, unmodified: await buildUnmodified(join(folder, "unmodified")) };
}

async function buildUnmodified(outdir: string): Promise<Bundles["unmodified"]> {
  const { metafile } = await build({
    entryPoints: { index: resolve(import.meta.dirname, "front-unmodified.ts") },
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    minify: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  return { outdir, bytes: Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0) };
}
