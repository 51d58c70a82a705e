import { once } from "node:events";
import type { Server } from "node:http";
import { createServer } from "node:net";

/** An error of the local run that a person can correct; its message says how. */
export class LocalRunError extends Error {
  override readonly name = "LocalRunError";
}

const host = "127.0.0.1";

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "is in use by another program",
  EACCES: "is one that this system keeps for administrators",
};

/** Listen on this machine alone. @throws {LocalRunError} when the port is busy or forbidden */
export async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const reason = findReason(error);
    if (reason === undefined) throw error;
    const advice = `Choose another one: npm start -- --port ${await freePort()}`;
    throw new LocalRunError(`Port ${port} ${reason}. ${advice}`, { cause: error });
  }
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address !== null ? address.port : port}`;
}

/** A port that is free at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, host);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function findReason(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? reasons[String(error.code)] : undefined;
}
