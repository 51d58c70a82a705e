import { cp, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { type BuiltFunction, buildFunction } from "#functions/build.ts";

export interface Bundles {
  /** as it is deployed */
  readonly ours: BuiltFunction;
  /** the same, with a store in memory in the place of the AWS clients */
  readonly inMemory: string;
  /** the same app on Bolt and its AwsLambdaReceiver as they come, in one file */
  readonly unmodified: { readonly outdir: string; readonly bytes: number };
}

const storeInMemory = `
  export function openAnswerCache() {
    const answers = new Map();
    return { get: async (id) => answers.get(id), put: async (id, answer) => void answers.set(id, answer) };
  }
`;

const queueNowhere = "export const openJobQueue = () => ({ send: async () => undefined });";

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
  await writeFile(join(inMemory, fileOf("open-answer-cache")), storeInMemory);
  await writeFile(join(inMemory, fileOf("open-job-queue")), queueNowhere);
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
