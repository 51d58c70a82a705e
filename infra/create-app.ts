import { App, type AppProps, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import type { FunctionName } from "#functions/build.ts";
import { addStacks } from "./add-stacks.ts";

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
