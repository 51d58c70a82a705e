import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** An event on its way to a function. */
export interface ToHost {
  readonly id: number;
  readonly event: unknown;
}

/** What a function said of an event; 0 says that it is loaded. */
export interface FromHost {
  readonly id: number;
  readonly response?: unknown;
  readonly failure?: string;
}

export interface FunctionProcess {
  readonly pid: number | undefined;
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

const host = fileURLToPath(new URL("./function-host.ts", import.meta.url));

export interface FunctionParts {
  /** path of the file that exports `handler` */
  readonly bundle: string;
  readonly env: Readonly<Record<string, string>>;
  /** path of the file that its structured log is added to */
  readonly log: string;
}

/**
 * A built function in a process of its own, with the environment that it would have on Lambda and nothing else of ours.
 *
 * A process that dies fails the events it was working on; the next event starts a new one, as on Lambda.
 */
export async function startFunction({ bundle, env, log }: FunctionParts): Promise<FunctionProcess> {
  const output = await open(log, "a");
  const spawn = () => spawnHost(bundle, env, output.fd);
  let running = await spawn();
  let starting: ReturnType<typeof spawn> | undefined;
  const restart = async () => {
    starting ??= spawn().finally(() => {
      starting = undefined;
    });
    running = await starting;
  };
  return {
    get pid() {
      return running.child.pid;
    },
    async invoke(event) {
      if (!running.child.connected) await restart();
      return running.invoke(event);
    },
    async stop() {
      const { child } = running;
      await output.close();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
    },
  };
}

async function spawnHost(bundle: string, env: Readonly<Record<string, string>>, output: number) {
  const child = fork(host, [bundle], { env, stdio: ["ignore", output, output, "ipc"] });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  resolveReplies(child, waiting);
  let count = 0;
  const expectReply = (id: number) => {
    const reply = Promise.withResolvers<unknown>();
    waiting.set(id, reply);
    return reply.promise;
  };
  await expectReply(0);
  return {
    child,
    invoke(event: unknown): Promise<unknown> {
      count += 1;
      const reply = expectReply(count);
      // A process that cannot be reached any more fails the event when it closes.
      child.send({ id: count, event } satisfies ToHost, () => undefined);
      return reply;
    },
  };
}

function resolveReplies(child: ChildProcess, waiting: Map<number, PromiseWithResolvers<unknown>>): void {
  child.on("message", ({ id, response, failure }: FromHost) => {
    const reply = waiting.get(id);
    waiting.delete(id);
    if (failure === undefined) reply?.resolve(response);
    else reply?.reject(new Error(failure));
  });
  child.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The function's process has ended."));
    waiting.clear();
  });
}
