import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");

/**
 * What `npm run synth` does, into another folder, without anybody's settings or credentials.
 *
 * It fails on a finding of cdk-nag's or the validator's that is not acknowledged.
 */
export async function synthesise(out: string, context: Readonly<Record<string, string>> = {}): Promise<void> {
  const env = { PATH: process.env.PATH, HOME: tmpdir(), CDK_DISABLE_VERSION_CHECK: "1" };
  const said = Object.entries(context).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const command = ["--no-install", "cdk", "synth", "--quiet", "--output", out, ...said];
  await run("npx", command, { cwd: root, env });
}
