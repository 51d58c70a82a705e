import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { DeployedFunction } from "./deployed-functions.ts";
import { startRuntimeApi } from "./lambda-runtime-api.ts";
import { runtimeClient } from "./runtime-client.ts";

export interface RunningLambda {
  /** what it logged so far, a parsed line each */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * A deployed function under AWS's own runtime client, in a process of its own that ends with its work.
 *
 * @throws {Error} the init error of a function that cannot be loaded
 */
export async function startLambda(deployed: DeployedFunction): Promise<RunningLambda> {
  const api = await startRuntimeApi();
  const child = spawn(process.execPath, [runtimeClient.script], {
    cwd: deployed.folder,
    env: { ...lambdaEnv(deployed), AWS_LAMBDA_RUNTIME_API: api.address },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: Readonly<Record<string, unknown>>[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on("line", (line) => line.startsWith('{"') && lines.push(JSON.parse(line)));
  }
  const closed = once(child, "close");
  const ended = closed.then(([code]) =>
    Promise.reject(new Error(`The runtime ended with exit code ${code}.`)),
  );
  ended.catch(() => api.stop());
  const stop = async () => {
    child.kill();
    await closed;
  };
  await Promise.race([api.ready, ended]).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    lines,
    invoke: (event) => Promise.race([api.invoke(event, deployed.timeoutSeconds), ended]),
    stop,
  };
}

/** What Lambda itself puts into a function's environment, and what the template does. */
function lambdaEnv({ folder, handler, memoryMegabytes, environment }: DeployedFunction) {
  return {
    _HANDLER: handler,
    LAMBDA_TASK_ROOT: folder,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    AWS_LAMBDA_FUNCTION_NAME: "aicost",
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
    AWS_LAMBDA_LOG_GROUP_NAME: "aicost",
    AWS_LAMBDA_LOG_STREAM_NAME: "aicost",
    AWS_LAMBDA_LOG_FORMAT: "JSON",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    TZ: ":UTC",
    ...environment,
  };
}
