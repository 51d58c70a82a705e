import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Template } from "aws-cdk-lib/assertions";
import { buildBundles, createApp } from "#infra/create-app.ts";
import { once } from "#lib/catalogue/once.ts";

/** The functions as they are built, once for all templates of a test file. */
export const bundles = once(async () => {
  const folder = await mkdtemp(join(tmpdir(), "aicost-bundles-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return buildBundles(folder);
});

/** The templates of both stacks, made of the functions as they are built, with nothing that cdk-nag objects to. */
export async function makeTemplates(context: Readonly<Record<string, string>> = {}) {
  const outdir = await mkdtemp(join(tmpdir(), "aicost-infra-"));
  try {
    const { data, service } = createApp(await bundles(), { outdir, context });
    return {
      stacks: { data, service },
      data: Template.fromStack(data),
      service: Template.fromStack(service),
    };
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}

export type Templates = Awaited<ReturnType<typeof makeTemplates>>;

type Resource = ReturnType<Template["findResources"]>[string];

/** The resources of one type, by logical id. */
export function resourcesOf(template: Template, type: string): [string, Resource["Properties"]][] {
  return Object.entries(template.findResources(type)).map(([id, { Properties = {} }]) => [id, Properties]);
}
