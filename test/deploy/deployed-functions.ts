import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { resolveValue } from "./resolve-value.ts";

/** A function as CloudFormation would make it, its asset in a folder of this machine. */
export interface DeployedFunction {
  readonly folder: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
}

const Resources = z.record(z.string(), z.object({ Type: z.string(), Properties: z.optional(z.unknown()) }));
const Outputs = z.record(
  z.string(),
  z.object({ Value: z.unknown(), Export: z.optional(z.object({ Name: z.string() })) }),
);
const Template = z.object({ Resources, Outputs: z._default(Outputs, {}) });
const Assets = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});
const FunctionProperties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  MemorySize: z.number(),
  Timeout: z.number(),
});

/** What a resource of either stack is called here, for a `Ref` or an attribute of it. */
export type NameOf = (resource: { readonly id: string; readonly type: string }) => string;

/**
 * The functions of a synthesised service stack, by the beginnings of their logical ids.
 *
 * @param out the folder that `cdk synth` wrote
 */
export async function readDeployed(out: string, nameOf: NameOf) {
  const read = async <T>(name: string, schema: z.ZodMiniType<T>): Promise<T> =>
    schema.parse(JSON.parse(await readFile(join(out, name), "utf8")));
  const data = await read("AiCostData.template.json", Template);
  const service = await read("AiCost.template.json", Template);
  const { files } = await read("AiCost.assets.json", Assets);
  const resources = { ...data.Resources, ...service.Resources };
  const exports = Object.fromEntries(
    Object.values(data.Outputs).map(({ Value, Export }) => [Export?.Name ?? "", Value]),
  );
  const refer = (id: string) => nameOf({ id, type: resources[id]?.Type ?? "absent" });
  const folderOf = (key: string): string => {
    const asset = Object.values(files).find(({ destinations }) =>
      Object.values(destinations).some(({ objectKey }) => objectKey === key),
    );
    if (asset === undefined) throw new Error(`No asset becomes ${key}.`);
    return join(out, asset.source.path);
  };
  return (prefix: string): DeployedFunction => {
    const [id = ""] = Object.entries(service.Resources).flatMap(([name, { Type }]) =>
      Type === "AWS::Lambda::Function" && name.startsWith(prefix) ? [name] : [],
    );
    const properties = FunctionProperties.parse(service.Resources[id]?.Properties);
    const environment = Object.entries(properties.Environment.Variables).map(([name, value]) => [
      name,
      resolveValue(value, { refer, exports }),
    ]);
    return {
      folder: folderOf(properties.Code.S3Key),
      handler: properties.Handler,
      environment: Object.fromEntries(environment),
      memoryMegabytes: properties.MemorySize,
      timeoutSeconds: properties.Timeout,
    };
  };
}
