import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "..", ".build", "ric");
const packaged = join(folder, "node_modules", "aws-lambda-ric");

/** Where `npm run install:ric` builds AWS's runtime client for Lambda: its script, and what is native of it. */
export const runtimeClient = {
  folder,
  script: join(packaged, "index.mjs"),
  addon: join(packaged, "rapid-client.node"),
} as const;

export const hasRuntimeClient = existsSync(runtimeClient.addon);
