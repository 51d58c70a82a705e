import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "#infra/create-app.ts";
import { bundles, makeTemplates } from "./templates.ts";

describe(createApp, () => {
  beforeAll(async () => {
    await bundles();
  });

  it.each<Readonly<Record<string, string>>>([
    { alarmEmail: "on-call@example.com" },
    { stage: "dev", region: "eu-central-1", reserve: "no", alarmEmail: "on-call@example.com" },
    { region: "ap-southeast-1", bedrockModelId: "apac.amazon.nova-lite-v1:0" },
    { bedrockModelId: "amazon.nova-lite-v1:0" },
  ])("leaves cdk-nag nothing to object to with the context %o", async (context) => {
    await expect(makeTemplates(context)).resolves.toBeDefined();
  });

  it("refuses a bundle with a file that was built for another processor", async () => {
    const outdir = await mkdtemp(join(tmpdir(), "aicost-processor-"));
    const built = await bundles();
    const sweep = join(outdir, "sweep");
    await cp(built.sweep, sweep, { recursive: true });
    const [native = ""] = (await readdir(built.chart)).filter((name) => name.endsWith(".node"));
    await cp(join(built.chart, native), join(sweep, native));
    expect(() => createApp({ ...built, sweep }, { outdir })).toThrow(
      `${native} is for x86_64, and its function runs on arm64`,
    );
    await rm(outdir, { recursive: true, force: true });
  });

  it("does not synthesise what cdk-nag objects to and nobody acknowledged", async () => {
    const outdir = await mkdtemp(join(tmpdir(), "aicost-objection-"));
    const { app, service } = createApp(await bundles(), { outdir });
    new Queue(service, "Bare");
    expect(() => app.synth()).toThrow("AwsSolutions-SQS4");
    await rm(outdir, { recursive: true, force: true });
  });
});
