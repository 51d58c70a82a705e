import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { expect, vi } from "vitest";
import { functionEnv } from "./function-env.ts";

export interface ToDriver {
  readonly id: number;
  readonly event: unknown;
}

/** Message 0 says that the bundle is loaded; the others answer events. */
export interface FromDriver {
  readonly id: number;
  readonly parameters?: number;
  readonly response?: unknown;
  readonly thrown?: string;
}

interface Invoked {
  readonly response: { readonly statusCode: number; readonly headers?: object; readonly body: string };
  readonly milliseconds: number;
}

export interface RunningBundle {
  /** how many parameters its handler declares */
  readonly parameters: number;
  /** what it logged so far, a parsed line each */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  invoke(event: unknown): Promise<Invoked>;
  /** Wait for a line of the log, which travels apart from the response. */
  findLine(fields: object): Promise<void>;
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly dynamoDbAddress: string;
  /** JavaScript that runs before the bundle is loaded */
  readonly before?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Run a built function in a process of its own. */
export async function runBundle(folder: string, options: RunOptions): Promise<RunningBundle> {
  const { dynamoDbAddress, before = "", env } = options;
  const child = fork(new URL("./bundle-driver.ts", import.meta.url), [folder], {
    env: { ...functionEnv(dynamoDbAddress), ...env },
    execArgv: ["--import", `data:text/javascript,${encodeURIComponent(before)}`],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const lines = readLog(child);
  const receive = correspond(child);
  const { parameters = Number.NaN } = await receive(0);
  let count = 0;
  return {
    parameters,
    lines,
    async invoke(event) {
      count += 1;
      const id = count;
      const startedAt = performance.now();
      child.send({ id, event } satisfies ToDriver);
      const { response, thrown } = await receive(id);
      if (thrown !== undefined) throw new Error(`The handler threw at Lambda: ${thrown}`);
      return { response: Object(response), milliseconds: performance.now() - startedAt };
    },
    findLine: (fields) => vi.waitFor(() => expect(lines).toContainEqual(expect.objectContaining(fields))),
    async stop() {
      const closed = once(child, "close");
      child.kill();
      await closed;
    },
  };
}

function readLog({ stdout, stderr }: ChildProcess) {
  const lines: Record<string, unknown>[] = [];
  for (const input of [stdout, stderr]) {
    if (input === null) continue;
    createInterface({ input }).on("line", (line) => line.startsWith('{"') && lines.push(JSON.parse(line)));
  }
  return lines;
}

function correspond(child: ChildProcess) {
  const letters = new Map<number, PromiseWithResolvers<FromDriver>>();
  const letter = (id: number) => {
    const found = letters.get(id) ?? Promise.withResolvers<FromDriver>();
    letters.set(id, found);
    return found;
  };
  child.on("message", (message: FromDriver) => letter(message.id).resolve(message));
  child.on("close", (code) => {
    for (const { promise, reject } of letters.values()) {
      promise.catch(() => undefined);
      reject(new Error(`The bundle ended with exit code ${code}.`));
    }
  });
  return (id: number) => letter(id).promise;
}
