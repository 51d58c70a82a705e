import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildBundles, createApp } from "./create-app.ts";

const built = await mkdtemp(join(tmpdir(), "aicost-infra-"));
process.once("exit", () => rmSync(built, { recursive: true, force: true }));

createApp(await buildBundles(built));
