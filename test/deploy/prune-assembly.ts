import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportsOf, pruneTemplate, type Template } from "./prune-template.ts";

/** Types that moto's CloudFormation does not make. A test finds out when one is missing here. */
const types = [
  "AWS::ApiGatewayV2::Api",
  "AWS::CDK::Metadata",
  "AWS::CloudFront::CachePolicy",
  "AWS::CloudFront::Distribution",
  "AWS::CloudFront::Function",
  "AWS::CloudFront::OriginAccessControl",
  "AWS::CloudWatch::Alarm",
  "AWS::Lambda::Url",
  "AWS::Logs::MetricFilter",
  "AWS::SNS::TopicPolicy",
  "AWS::SQS::QueuePolicy",
  "AWS::Scheduler::Schedule",
  "AWS::SecretsManager::Secret",
];

interface Key {
  readonly Type: string;
  readonly Properties?: { readonly Tags?: unknown };
}

/** moto takes a table's and a function's tags, but ends at a key's. */
function withoutKeyTags<T extends Template>(template: T): T {
  const Resources = Object.entries(template.Resources).map(([id, resource]) => {
    const { Type, Properties }: Key = resource;
    const { Tags: _, ...rest } = Properties ?? {};
    return [id, Type === "AWS::KMS::Key" ? { ...resource, Properties: rest } : resource];
  });
  return { ...template, Resources: Object.fromEntries(Resources) };
}

/** Take from a synthesised assembly what moto does not know; returns the logical ids that are left, by stack. */
export async function pruneAssembly(out: string) {
  const file = (name: string) => join(out, name);
  const read = async (name: string): Promise<Template> => JSON.parse(await readFile(file(name), "utf8"));
  const [data, service] = [await read("AiCostData.template.json"), await read("AiCost.template.json")];
  const kept = withoutKeyTags(pruneTemplate(data, { types }));
  const left = exportsOf(kept);
  const exports = exportsOf(data).filter((name) => !left.includes(name));
  const run = pruneTemplate(service, { types, exports });
  await writeFile(file("AiCostData.template.json"), JSON.stringify(kept));
  await writeFile(file("AiCost.template.json"), JSON.stringify(run));
  const manifest = await readFile(file("manifest.json"), "utf8");
  await writeFile(
    file("manifest.json"),
    manifest.replace(/"terminationProtection": true/g, '"terminationProtection": false'),
  );
  return { AiCostData: Object.keys(kept.Resources), AiCost: Object.keys(run.Resources) };
}
