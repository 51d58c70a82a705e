import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "#functions/local/ports.ts";

export interface LambdaRuntimeApi {
  /** host and port, as `AWS_LAMBDA_RUNTIME_API` has them */
  readonly address: string;
  /** Resolves when the function has loaded and asks for its first event; rejects with its init error. */
  readonly ready: Promise<void>;
  invoke(event: unknown, deadlineSeconds: number): Promise<unknown>;
  stop(): void;
}

interface Invocation extends PromiseWithResolvers<unknown> {
  readonly headers: Readonly<Record<string, string>>;
  readonly event: unknown;
}

const arn = "arn:aws:lambda:eu-west-1:000000000000:function:aicost";
const path = /^\/2018-06-01\/runtime\/(?:(init)|invocation\/([\w-]+))\/?(next|response|error)?$/;

/**
 * What Lambda says to a function's runtime, one event after another.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export async function startRuntimeApi(): Promise<LambdaRuntimeApi> {
  const ready = Promise.withResolvers<void>();
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let asking: ServerResponse | undefined;
  const handOut = () => {
    const next = asking && waiting.shift();
    if (next === undefined) return;
    running.set(next.headers["lambda-runtime-aws-request-id"] ?? "", next);
    asking?.writeHead(200, { "content-type": "application/json", ...next.headers });
    asking?.end(JSON.stringify(next.event));
    asking = undefined;
  };
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const [, init, id = "", act] = path.exec(request.url ?? "") ?? [];
    const body = Buffer.concat(await request.toArray()).toString("utf8");
    if (id === "next") {
      asking = response;
      ready.resolve();
      return handOut();
    }
    response.writeHead(202, { "content-type": "application/json" }).end('{"status":"OK"}');
    if (init !== undefined) ready.reject(new Error(`Init error: ${body}`));
    else if (act === "response") running.get(id)?.resolve(JSON.parse(body));
    else running.get(id)?.reject(new Error(body));
  };
  const server = createServer((request, response) => void take(request, response));
  const address = await listen(server, 0);
  return {
    address: address.replace("http://", ""),
    ready: ready.promise,
    invoke(event, deadlineSeconds) {
      const headers = {
        "lambda-runtime-aws-request-id": randomUUID(),
        "lambda-runtime-deadline-ms": String(Date.now() + deadlineSeconds * 1000),
        "lambda-runtime-invoked-function-arn": arn,
        "lambda-runtime-trace-id": "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1",
      };
      const invocation = { ...Promise.withResolvers<unknown>(), headers, event };
      waiting.push(invocation);
      handOut();
      return invocation.promise;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
