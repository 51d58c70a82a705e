import { once } from "node:events";
import { createServer } from "node:http";
import type { Clock } from "#functions/local/clock.ts";

/** A request that an app received. */
interface Received {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What an app answers: a status, a status and a body, or nothing at all. */
export type Script = (
  received: Received,
  count: number,
) => number | { status: number; body: string; type?: string } | undefined;

/** An app that answers Slack by a script. */
export async function startApp(script: Script) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString("utf8");
    received.push({ headers: request.headers, body });
    const reply = script({ headers: request.headers, body }, received.length);
    if (reply === undefined) return;
    const {
      status,
      body: text,
      type,
    } = {
      body: "",
      type: "text/plain",
      ...(typeof reply === "number" ? { status: reply } : reply),
    };
    response.writeHead(status, { "content-type": type }).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    received,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A clock that moves when somebody waits, or when it is told to. */
export function handClock(): Clock & { pass(milliseconds: number): void; readonly waits: number[] } {
  const time = { milliseconds: 1_800_000_000_000 };
  const waits: number[] = [];
  const pass = (milliseconds: number) => {
    time.milliseconds += milliseconds;
  };
  return {
    now: () => time.milliseconds,
    waits,
    pass,
    async wait(milliseconds) {
      waits.push(milliseconds);
      pass(milliseconds);
    },
  };
}
