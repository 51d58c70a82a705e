import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { commands } from "./readme-commands.ts";

const root = join(import.meta.dirname, "..");
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
const run = promisify(execFile);

const sh = (command: string) =>
  run("bash", ["-c", command], { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME } });

/** Nobody listens there. */
const noFeeds = ["LIST_PRICES_URL", "AWS_ENDPOINT_URL_PRICING", "AWS_ENDPOINT_URL_EC2"]
  .map((name) => `${name}=http://127.0.0.1:9`)
  .join(" ");

/** How a command is run from within the tests that it may itself run, on a machine where packages are installed. */
const within: Readonly<Record<string, string>> = {
  "npm ci && npm start": 'npm start -- --once --port 0 --folder "$(mktemp -d)"',
  "npm ci && npm test": "npm test -- test/lib/ask/edit-distance.test.ts",
  "npm run check": (scripts.check ?? "").replace("npm run -s test", "true"),
  "npm run refresh": `${noFeeds} npm run refresh -- --folder "$(mktemp -d)"`,
  "npm run fix": "npm run fix -- --help",
};

describe("README", () => {
  it.each(commands)("runs %s", { timeout: 240_000 }, async (command) => {
    await expect(sh(within[command] ?? command)).resolves.toBeDefined();
  });
});
