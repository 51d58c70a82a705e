import { join } from "node:path";
import { parseArgs } from "node:util";
import { LocalRunError } from "./ports.ts";
import { printRefresh, runRefresh } from "./run-refresh.ts";

const root = join(import.meta.dirname, "..", "..");
const usage =
  "Usage: npm run refresh -- [--folder FOLDER] [--table ADDRESS], the address being what npm start calls DynamoDB";

function readOptions() {
  const options = { folder: { type: "string" }, table: { type: "string" } } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`;
  }
}

const options = readOptions();
if (typeof options === "string") {
  process.stderr.write(`${options}\n`);
  process.exitCode = 2;
} else {
  const folder = options.folder ?? root;
  const places = { buildFolder: join(folder, ".build"), dataFolder: join(folder, ".local") };
  try {
    const report = await runRefresh({ ...places, dynamoDb: options.table, env: process.env });
    process.stdout.write(`${printRefresh(report)}\n`);
  } catch (error) {
    if (!(error instanceof LocalRunError)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
    process.exitCode = 1;
  }
}
