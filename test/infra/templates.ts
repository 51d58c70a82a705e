import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Template } from "aws-cdk-lib/assertions";
import type { FunctionName } from "#functions/build/build.ts";
import { createApp } from "#infra/create-app.ts";
import { once } from "#lib/catalogue/once.ts";
import { buildOnce } from "#test/build-once.ts";

/** The functions as they are built. */
export async function bundles() {
  const build = async (name: FunctionName) => (await buildOnce(name)).outdir;
  return {
    slack: await build("slack"),
    work: await build("work"),
    chart: await build("chart"),
    refresh: await build("refresh"),
    sweep: await build("sweep"),
  };
}

/** The templates of both stacks, made of the functions as they are built, with nothing that cdk-nag objects to. */
export function makeTemplates(context?: Readonly<Record<string, string>>): Promise<Templates> {
  return context === undefined ? plainTemplates() : synthesiseTemplates(context);
}

/** The templates without any context: made once for all files that one worker runs. */
const plainTemplates = once(() => synthesiseTemplates({}));

async function synthesiseTemplates(context: Readonly<Record<string, string>>) {
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

export type Templates = Awaited<ReturnType<typeof synthesiseTemplates>>;

type Resource = ReturnType<Template["findResources"]>[string];

/** The resources of one type, by logical id. */
export function resourcesOf(template: Template, type: string): [string, Resource["Properties"]][] {
  return Object.entries(template.findResources(type)).map(([id, { Properties = {} }]) => [id, Properties]);
}
