import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");

it("reads the options of a deployment from cdk.context.json, which git leaves alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "aicost-options-"));
  const options = { stage: "dev", alarmEmail: "on-call@example.com", reserve: "no" };
  await writeFile(join(folder, "cdk.context.json"), JSON.stringify(options));
  const app = `cd '${root}' && '${process.execPath}' infra/app.ts`;
  const cdk = join(root, "node_modules/aws-cdk/bin/cdk");
  await run(process.execPath, [cdk, "synth", "--quiet", "--app", app, "--output", join(folder, "out")], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, CDK_DISABLE_VERSION_CHECK: "1" },
  });
  const template = await readFile(join(folder, "out", "AiCostDev.template.json"), "utf8");
  expect(template).toContain('"on-call@example.com"');
  expect(template).not.toContain("ReservedConcurrentExecutions");
  expect(await readFile(join(root, ".gitignore"), "utf8")).toContain("\ncdk.context.json\n");
  await rm(folder, { recursive: true, force: true });
}, 120_000);
