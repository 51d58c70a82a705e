import { once } from "node:events";
import type { Server } from "node:http";
import { createServer } from "node:net";

const host = "127.0.0.1";

/** A port that somebody else has taken, in words that say what to do. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
}

/** Listen on this machine alone. @throws {PortTakenError} when the port is busy */
export async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw isBusy(error)
      ? new PortTakenError(
          `Port ${port} is in use by another program. Choose another one: npm start -- --port ${port + 1}`,
          { cause: error },
        )
      : error;
  }
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address !== null ? address.port : port}`;
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, host);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES")
  );
}
