import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import { addStacks } from "./add-stacks.ts";
import { buildBundles } from "./build-bundles.ts";

const built = await mkdtemp(join(tmpdir(), "aicost-infra-"));
process.once("exit", () => rmSync(built, { recursive: true, force: true }));

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
addStacks(app, await buildBundles(built));
