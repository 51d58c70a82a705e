import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
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

/**
 * A built function in a process of its own, with the environment that it would have on Lambda and nothing else of ours.
 *
 * A process that dies fails the events it was working on; the next event starts a new one, as on Lambda.
 *
 * @param bundle path of the file that exports `handler`
 */
export async function startFunction(
  bundle: string,
  env: Readonly<Record<string, string>>,
): Promise<FunctionProcess> {
  let running = await spawnHost(bundle, env);
  return {
    get pid() {
      return running.child.pid;
    },
    async invoke(event) {
      if (!running.child.connected) running = await spawnHost(bundle, env);
      return running.invoke(event);
    },
    async stop() {
      const { child } = running;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
    },
  };
}

async function spawnHost(bundle: string, env: Readonly<Record<string, string>>) {
  const child = fork(host, [bundle], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  settle(child, waiting);
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
      child.send({ id: count, event } satisfies ToHost);
      return reply;
    },
  };
}

function settle(child: ChildProcess, waiting: Map<number, PromiseWithResolvers<unknown>>): void {
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
