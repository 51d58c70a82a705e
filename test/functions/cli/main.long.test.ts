import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { Answer } from "#lib/answer/answer.ts";
import { Query } from "#lib/query/query.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const run = promisify(execFile);

const ask = async (...args: string[]) => {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  const { stdout } = await run("npm", ["run", "-s", "aicost", "--", ...args], { cwd: root, env });
  return stdout;
};
const fail = (...args: string[]) =>
  ask(...args).then(
    () => undefined,
    ({ code, stderr }) => ({ code, stderr }),
  );

describe("npm run aicost", () => {
  it("prints one JSON object of query, answer and message", async () => {
    const out = JSON.parse(await ask("gpt3 2030", "--json", "--now", "2026-11-23T12:00:00Z"));

    expect(Query.parse(out.query)).toEqual({ intent: "forecast.cost", system: "gpt3", when: "2030" });
    expect(Answer.safeParse(out.answer).success).toBe(true);
    expect(out.message.text).not.toBe("");
    expect(out.message.blocks.length).toBeGreaterThan(0);
  });

  it("reads no text at all as a wish for help", async () => {
    expect(JSON.parse(await ask("--json")).query).toEqual({ intent: "help" });
  });

  it("exits well for a decline", async () => {
    expect(JSON.parse(await ask("gpt3 2090", "--json")).answer).toMatchObject({
      shape: "decline",
      code: "horizon",
    });
  });

  it("prints the answer as a person reads it", async () => {
    const text = await ask("gpt3 2030");
    expect(text).toContain("$187");
    expect(text).not.toMatch(/&(?:amp|lt|gt);/);
  });

  it.each([
    ["--now", "yesterday"],
    ["--locale", "fr"],
    ["--colour", "red"],
  ])("refuses %s %s in a sentence", async (...args) => {
    const refusal = await fail("gpt3 2030", ...args);
    expect(refusal).toMatchObject({ code: 2, stderr: expect.stringContaining("Usage: npm run -s aicost") });
    expect(refusal?.stderr.trim().split("\n")).toHaveLength(1);
  });
});
