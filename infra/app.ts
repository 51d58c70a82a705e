import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { buildFunction } from "#functions/build.ts";
import { BotStack } from "./bot-stack.ts";

const built = join(import.meta.dirname, "..", ".build");
const { outdir } = await buildFunction("slack", { outdir: join(built, "slack") });

new BotStack(new App(), "AiCost", {
  description: "AI Cost: a Slack bot that answers what AI costs and will cost",
  slackBundle: outdir,
});
