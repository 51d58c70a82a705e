import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";

/** One request that passed, and what it was. */
export interface Passed {
  /** `DynamoDB_20120810.UpdateItem`, `AmazonSQS.SendMessage`, or the path where there is no such header */
  readonly operation: string;
  readonly body: string;
}

/** When something is to happen: before a request reaches the service, or after the service has done it. */
export interface Fault {
  readonly when: "before" | "after";
  readonly matches: (request: Passed) => boolean;
  /** done once; the request is then never answered */
  readonly strike: () => void;
}

export interface FaultProxy {
  readonly address: string;
  readonly passed: readonly Passed[];
  /** Let something happen at the next request that matches. */
  arm(fault: Fault): void;
  /** From now on answer every request that matches with a 400. */
  refuseFrom(matches: (request: Passed) => boolean): void;
  stop(): Promise<void>;
  /** Listen where it listened before it was stopped. */
  restart(): Promise<void>;
  /** Pass on to another service from now on, at the same address, without any fault and as if nothing had passed. */
  lead(target: string): Promise<void>;
}

/**
 * Stands between a function and a service: passes everything on, and lets a fault strike at a named request.
 *
 * @param change what of a request's body reaches the service; absent: all, as it is
 */
export async function startFaultProxy(
  target: string,
  change: (body: string) => string = (body) => body,
): Promise<FaultProxy> {
  let service = leadTo(target);
  const strikeAt = ({ armed }: Service, when: Fault["when"], request: Passed): boolean => {
    const at = armed.findIndex((fault) => fault.when === when && fault.matches(request));
    const [fault] = at < 0 ? [] : armed.splice(at, 1);
    fault?.strike();
    return fault !== undefined;
  };
  const server = createServer(async (request, response) => {
    const asked = service;
    const body = Buffer.concat(await request.toArray());
    const seen = { operation: operationOf(request), body: body.toString("utf8") };
    if (strikeAt(asked, "before", seen)) return response.destroy();
    if (asked.refused.some((matches) => matches(seen))) return response.writeHead(400).end("{}");
    const answered = await fetch(`${asked.target}${request.url}`, {
      method: request.method ?? "POST",
      headers: headersOf(request),
      ...(body.length > 0 && { body: change(seen.body) }),
    }).catch(() => undefined);
    if (answered === undefined) return response.destroy();
    const bytes = Buffer.from(await answered.arrayBuffer());
    asked.passed.push(seen);
    if (strikeAt(asked, "after", seen)) return response.destroy();
    response.writeHead(answered.status, [...answered.headers].flat()).end(bytes);
  });
  const listenAt = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  await listenAt(0);
  const at = server.address();
  const port = typeof at === "object" ? (at?.port ?? 0) : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    get passed() {
      return service.passed;
    },
    arm: (fault) => service.armed.push(fault),
    refuseFrom: (matches) => service.refused.push(matches),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
    restart: () => listenAt(port),
    async lead(next) {
      service = leadTo(next);
      if (!server.listening) await listenAt(port);
    },
  };
}

/** Where requests go, and what became of them: a request that is late belongs to the service that it was sent to. */
function leadTo(target: string) {
  const passed: Passed[] = [];
  const armed: Fault[] = [];
  const refused: ((request: Passed) => boolean)[] = [];
  return { target, passed, armed, refused };
}
type Service = ReturnType<typeof leadTo>;

function operationOf({ headers, url = "/" }: IncomingMessage): string {
  const target = headers["x-amz-target"];
  return typeof target === "string" ? target : url;
}

/** What `fetch` sets by itself is left out. */
function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const own = ["host", "connection", "content-length", "transfer-encoding", "expect"];
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      own.includes(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
