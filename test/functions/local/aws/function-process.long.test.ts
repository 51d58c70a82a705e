import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FunctionProcess, startFunction } from "#functions/local/aws/function-process.ts";

/** A function that does what the event says. */
const source = `
  export const handler = async ({ act }) => {
    if (act === "throw") throw new RangeError("too far");
    if (act === "exit") process.exit(3);
    if (act === "wait") await new Promise(() => setInterval(() => undefined, 1000));
    console.log(act);
    return { pid: process.pid, names: Object.keys(process.env) };
  };
`;

const pidOf = (response: unknown) => Object(response).pid;

describe("a built function in a process of its own", () => {
  let folder: string;
  let bundle: string;
  let running: FunctionProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-function-"));
    bundle = join(folder, "index.mjs");
    await writeFile(bundle, source);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    running = await startFunction({ bundle, env: { TABLE_NAME: "aicost" }, log: join(folder, "log") });
  });
  afterEach(() => running.stop());

  it("answers events in one process, which is not this one", async () => {
    const pids = await Promise.all(["a", "b", "c"].map(async (act) => pidOf(await running.invoke({ act }))));
    expect(new Set(pids)).toEqual(new Set([running.pid]));
    expect(running.pid).not.toBe(process.pid);
  });

  it("sees the environment it was given, and nothing of ours", async () => {
    const { names } = Object(await running.invoke({ act: "look" }));
    expect(names).toContain("TABLE_NAME");
    expect(names).not.toContain("PATH");
    expect(names).not.toContain("HOME");
  });

  it("keeps what it prints in the log", async () => {
    await running.invoke({ act: "a line for the log" });
    await expect.poll(() => readFile(join(folder, "log"), "utf8")).toContain("a line for the log\n");
  });

  it("fails one event when the handler throws, and goes on", async () => {
    const { pid } = running;
    await expect(running.invoke({ act: "throw" })).rejects.toThrow("too far");
    expect(pidOf(await running.invoke({ act: "again" }))).toBe(pid);
  });

  it("fails what it was working on when it dies, and starts one process for all that come next", async () => {
    const { pid } = running;
    await expect(running.invoke({ act: "exit" })).rejects.toThrow("has ended");
    const pids = await Promise.all(["a", "b", "c"].map(async (act) => pidOf(await running.invoke({ act }))));
    expect(new Set(pids)).toEqual(new Set([running.pid]));
    expect(running.pid).not.toBe(pid);
  });

  it("fails an event that meets a process just killed, and goes on", async () => {
    const { pid } = running;
    process.kill(pid ?? 0, "SIGKILL");
    await running
      .invoke({ act: "too late" })
      .catch((error: Error) => expect(error.message).toContain("has ended"));
    await expect.poll(() => running.invoke({ act: "again" }).then(pidOf, () => pid)).not.toBe(pid);
  });

  it("stops while an event is being worked on", async () => {
    const event = running.invoke({ act: "wait" });
    const failed = expect(event).rejects.toThrow("has ended");
    await running.stop();
    await failed;
  });

  it("says that a bundle cannot be loaded, and the log says why", async () => {
    const broken = join(folder, "broken.mjs");
    await writeFile(broken, `throw new Error("no table");`);
    const log = join(folder, "broken.log");
    await expect(startFunction({ bundle: broken, env: {}, log })).rejects.toThrow("has ended");
    expect(await readFile(log, "utf8")).toContain("no table");
  });
});
