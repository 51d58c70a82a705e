import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { freePort } from "#functions/local/ports.ts";

const root = join(import.meta.dirname, "..", "..", "..");

const folder = mkdtempSync(join(tmpdir(), "aicost-local-"));

/** `npm start` without npm between us and its signals. */
function start(...args: string[]): ChildProcess {
  const env = { PATH: process.env.PATH };
  const places = ["--folder", folder];
  return spawn(process.execPath, ["functions/local/main.ts", ...places, ...args], { cwd: root, env });
}

function readOutput({ stdout, stderr }: ChildProcess) {
  const output = { text: "", errors: "" };
  stdout?.on("data", (chunk) => {
    output.text += chunk;
  });
  stderr?.on("data", (chunk) => {
    output.errors += chunk;
  });
  return output;
}

async function finish(child: ChildProcess) {
  const output = readOutput(child);
  const [code] = await once(child, "close");
  return { ...output, code };
}

/** Processes that name one as their parent. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(Number);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("npm start", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("answers its own signed command with claim, median and range, each with its source, and ends when asked to", async () => {
    const { text, errors, code } = await finish(start("--once", "--port", "0"));

    expect(errors).toBe("");
    expect(code).toBe(0);
    for (const part of [
      "ARK Invest claims, 2030: $30",
      "$29.5",
      "ARK Invest, Big Ideas 2023, as quoted by Unite.AI (https://www.ark-invest.com/",
      "Fitted median, 2 July 2030: $187",
      "80% range: $2.84 to $12,400",
      "JetMoE, arXiv 2404.07413 (https://",
      "A page to type in  http://localhost:",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("serves until Ctrl-C, and leaves no process and no port behind", async () => {
    const port = await freePort();
    const child = start("--port", String(port));
    const output = readOutput(child);
    await expect.poll(() => output.text, { timeout: 20_000 }).toContain("Ctrl-C ends it.");

    const page = await fetch(`http://localhost:${port}/`);
    expect(await page.text()).toContain("<h1>AI Cost</h1>");
    const asked = await fetch(`http://localhost:${port}/ask`, { method: "POST", body: "gpt2 2028" });
    expect(await asked.text()).toContain("GPT-2");
    const unsigned = await fetch(`http://localhost:${port}/slack/events`, { method: "POST", body: "{}" });
    expect(unsigned.status).toBe(401);

    const started = childrenOf(child.pid ?? 0);
    expect(started.length).toBeGreaterThan(0);
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(0);
    await expect.poll(() => started.filter(isAlive), { timeout: 5000 }).toEqual([]);
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
  });

  it("takes the function's process down with it when it is killed outright", async () => {
    const child = start("--port", "0");
    const output = readOutput(child);
    await expect.poll(() => output.text, { timeout: 20_000 }).toContain("Ctrl-C ends it.");
    const started = childrenOf(child.pid ?? 0);

    child.kill("SIGKILL");
    await once(child, "close");
    await expect.poll(() => started.filter(isAlive), { timeout: 5000 }).toEqual([]);
  });

  it("says in a sentence that a port is busy, and how to choose another", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const { errors, code } = await finish(start("--port", String(port)));
    taken.close();

    expect(code).toBe(1);
    expect(errors).toMatch(new RegExp(`^Port ${port} is in use by another program\\..*--port \\d+\\n$`));
  });

  it.each([
    [["--port", "four"], 'The port has to be a whole number from 0 to 65535, not "four".'],
    [["--port", "70000"], "The port has to be a whole number"],
    [["--twice"], "Unknown option '--twice'"],
  ])("refuses %j in a sentence", async (args, sentence) => {
    const { errors, code } = await finish(start(...args));
    expect(code).toBe(2);
    expect(errors).toContain(sentence);
    expect(errors.trim().split("\n")).toHaveLength(1);
  });
});
