import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { addStacks } from "#infra/add-stacks.ts";
import { buildBundles } from "#infra/build-bundles.ts";

/** The templates of both stacks, made of the functions as they are built. */
export async function makeTemplates(context: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "aicost-infra-"));
  try {
    const app = new App({ outdir: join(folder, "out"), context });
    const { data, service } = addStacks(app, await buildBundles(folder));
    return {
      stacks: { data, service },
      data: Template.fromStack(data),
      service: Template.fromStack(service),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export type Templates = Awaited<ReturnType<typeof makeTemplates>>;

type Resource = ReturnType<Template["findResources"]>[string];

/** The resources of one type, by logical id. */
export function resourcesOf(template: Template, type: string): [string, Resource["Properties"]][] {
  return Object.entries(template.findResources(type)).map(([id, { Properties = {} }]) => [id, Properties]);
}
