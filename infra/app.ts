import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { buildFunction } from "#functions/build.ts";
import { BotStack } from "./bot-stack.ts";

const built = await mkdtemp(join(tmpdir(), "aicost-infra-"));
const [slack, work, refresh, sweep] = await Promise.all([
  buildFunction("slack", { outdir: join(built, "slack") }),
  buildFunction("work", { outdir: join(built, "work") }),
  buildFunction("refresh", { outdir: join(built, "refresh") }),
  buildFunction("sweep", { outdir: join(built, "sweep") }),
]);
process.once("exit", () => rmSync(built, { recursive: true, force: true }));

new BotStack(new App(), "AiCost", {
  description: "AI Cost: a Slack bot that answers what AI costs and will cost",
  slackBundle: slack.outdir,
  workBundle: work.outdir,
  refreshBundle: refresh.outdir,
  sweepBundle: sweep.outdir,
});
