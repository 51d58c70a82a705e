import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import * as z from "zod/mini";

const Secrets = z.object({
  signingSecret: z.string().check(z.minLength(32)),
  answerIdKey: z.string().check(z.minLength(32)),
});
export type Secrets = z.infer<typeof Secrets>;

/** The secrets of the local run: random, and kept in a file so that answers stay the same from run to run. */
export async function readLocalSecrets(path: string): Promise<Secrets> {
  const kept = Secrets.safeParse(await readJson(path));
  if (kept.success) return kept.data;
  const random = () => randomBytes(16).toString("hex");
  const secrets = { signingSecret: random(), answerIdKey: random() };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
