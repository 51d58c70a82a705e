import { join } from "node:path";
import { App, type AppProps, Tags, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import { buildFunction, type FunctionName } from "#functions/build/build.ts";
import { DataStack } from "./data-stack.ts";
import { ServiceStack } from "./service-stack.ts";
import { readStage } from "./stage.ts";

/**
 * The CDK app with both stacks; its synthesis fails on a finding of cdk-nag's that is not acknowledged.
 *
 * @param bundles the folder of each built function
 */
export function createApp(bundles: Readonly<Record<FunctionName, string>>, props: AppProps = {}) {
  const app = new App(props);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return { app, ...addStacks(app, bundles) };
}

/** Both stacks of the stage that the context names, in the account and region that the AWS profile or `-c region` name. */
function addStacks(app: App, bundles: Readonly<Record<FunctionName, string>>) {
  const stage = readStage(app.node);
  const env = stage.region === undefined ? {} : { env: { region: stage.region } };
  const data = new DataStack(app, `${stage.prefix}Data`, {
    ...env,
    stage,
    description: "AI Cost: what must not be lost (table, secrets, key)",
  });
  const service = new ServiceStack(app, stage.prefix, {
    ...env,
    stage,
    data,
    bundles,
    description: "AI Cost: a Slack bot that answers what AI costs and will cost",
  });
  // Schemas of these types that linters have know no tags.
  const options = { excludeResourceTypes: ["AWS::CloudFront::Function", "AWS::CloudWatch::Dashboard"] };
  Tags.of(app).add("app", "aicost", options);
  Tags.of(app).add("stage", stage.name, options);
  return { data, service };
}

/** Build every function into a folder of its own below this one. */
export async function buildBundles(folder: string) {
  const build = async (name: Parameters<typeof buildFunction>[0]) =>
    (await buildFunction(name, { outdir: join(folder, name) })).outdir;
  const [slack, work, chart, refresh, sweep] = await Promise.all([
    build("slack"),
    build("work"),
    build("chart"),
    build("refresh"),
    build("sweep"),
  ]);
  return { slack, work, chart, refresh, sweep };
}
