import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { gzipSync } from "node:zlib";

export interface FeedStand {
  readonly address: string;
  /** bodies of the requests so far */
  readonly requests: readonly string[];
  /** how much was written of the last reply */
  readonly written: () => number;
  stop(): Promise<void>;
}

/** What a stand sends for a request's body: a text, or whatever it writes itself. */
export type Reply = (body: string) => string | RequestListener;

/** An HTTP server on this machine in the place of a feed. */
export async function startFeed(reply: Reply): Promise<FeedStand> {
  const requests: string[] = [];
  let socket: { readonly bytesWritten: number } | undefined;
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join("");
    requests.push(body);
    socket = response.socket ?? undefined;
    const sent = reply(body);
    if (typeof sent === "string") response.end(sent);
    else sent(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  return {
    address: `http://127.0.0.1:${typeof place === "object" ? place?.port : 0}`,
    requests,
    written: () => socket?.bytesWritten ?? 0,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const megabyte = Buffer.alloc(2 ** 20, 32);

/** 50 MB, as fast as they are taken, without saying before how long it will be. */
export const fiftyMegabytes: RequestListener = (_, response) => {
  let left = 50;
  const write = () => {
    while (left-- > 0 && !response.destroyed) if (!response.write(megabyte)) return;
    response.end();
  };
  response.on("drain", write);
  write();
};

const zipped = gzipSync(Buffer.alloc(50 * 2 ** 20, 32));

/** 50 MB in 50 kB: what is sent is small, what comes out of it is not. */
export const gzipBomb: RequestListener = (_, response) => {
  response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" });
  response.end(zipped);
};

/** A reply that says that it is longer than what comes of it. */
export const cutShort =
  (body: string): RequestListener =>
  (_, response) => {
    response.writeHead(200, { "content-length": String(Buffer.byteLength(body)) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  };

/** The first bytes at once, and no more. */
export const slow: RequestListener = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write("[");
};

export const html = "<!doctype html><html><body>Sign in to continue</body></html>";

/** A status with a body. */
export const status =
  (code: number, body = "", headers = {}): RequestListener =>
  (_, response) => {
    response.writeHead(code, headers).end(body);
  };
