import { type App, Tags } from "aws-cdk-lib";
import type { FunctionName } from "#functions/build.ts";
import { DataStack } from "./data-stack.ts";
import { ServiceStack } from "./service-stack.ts";
import { readStage } from "./stage.ts";

/** Both stacks of the stage that the context names, in the account and region that the AWS profile or `-c region` name. */
export function addStacks(app: App, bundles: Readonly<Record<FunctionName, string>>) {
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
