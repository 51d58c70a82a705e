import type { BuiltFile } from "#functions/build/build.ts";
import { against } from "./figures.ts";
import type { Bundles } from "./front-bundles.ts";

/** Sizes of the minified code, in kB of 1000 bytes. */
export function describeSizes({ ours, unmodified }: Bundles): readonly string[] {
  const code = ours.files.filter(({ path }) => path.endsWith(".mjs"));
  const loaded = code.filter(({ isDeferred }) => !isDeferred);
  const deferred = code.filter(({ isDeferred }) => isDeferred);
  const total = kilobytes(loaded);
  const catalogue = catalogueKilobytes(loaded);
  const ratio = (total * 1000) / unmodified.bytes;
  return [
    `size without DynamoDB: ${against(total, 300, "kB")}`,
    `of it code ${against(total - catalogue, 250, "kB")}, catalogue ${against(catalogue, 50, "kB")}`,
    `DynamoDB client and what it may load: ${kilobytes(deferred).toFixed(0)} kB in ${deferred.length} files`,
    `the same app unmodified, DynamoDB included: ${(unmodified.bytes / 1000).toFixed(0)} kB; ours is ${ratio.toFixed(2)} of it without DynamoDB`,
  ];
}

function kilobytes(files: readonly BuiltFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

function catalogueKilobytes(files: readonly BuiltFile[]): number {
  const inputs = files.flatMap((file) => Object.entries(file.inputs));
  return (
    inputs.reduce((sum, [path, bytes]) => sum + (/^lib\/catalogue\/.*\.json$/.test(path) ? bytes : 0), 0) /
    1000
  );
}
