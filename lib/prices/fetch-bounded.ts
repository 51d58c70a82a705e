import { FeedError } from "./feed.ts";

/** How much and how long a feed may take. */
export interface Bounds {
  readonly mostBytes: number;
  /** from the request to the last byte */
  readonly timeoutMilliseconds: number;
}

export interface BoundedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * One HTTP request whose body is read no further than its bounds allow; redirects are not followed.
 *
 * @throws {FeedError} `unreachable`, `too-slow`, `too-large`
 */
export async function fetchBounded(
  address: string,
  { mostBytes, timeoutMilliseconds }: Bounds,
  request: RequestInit = {},
): Promise<BoundedResponse> {
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  try {
    const response = await fetch(address, { redirect: "manual", ...request, signal });
    const body = await readWithin(response, mostBytes);
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (signal.aborted) {
      throw new FeedError(`No whole reply within ${timeoutMilliseconds} ms.`, {
        code: "too-slow",
        cause: error,
      });
    }
    throw new FeedError(`No reply from ${new URL(address).host}.`, { code: "unreachable", cause: error });
  }
}

/** Stops at the first byte too many: leaving the loop closes the connection. */
async function readWithin({ body }: Response, mostBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > mostBytes)
      throw new FeedError(`The reply is larger than ${mostBytes} bytes.`, { code: "too-large" });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
