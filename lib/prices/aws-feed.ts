import { FeedError } from "./feed.ts";
import { type Bounds, fetchBounded } from "./fetch-bounded.ts";

/** A signed request as an AWS client hands it to whoever sends it. */
interface AwsRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Headers that `fetch` writes itself, from the address and the body. */
const written = ["host", "content-length"];

/** The HTTP side of an AWS client, with the bounds of a feed on every reply. */
export function boundedAwsHandler(bounds: Bounds) {
  return {
    async handle({ method, headers, body, ...place }: AwsRequest) {
      const kept = Object.entries(headers).filter(([name]) => !written.includes(name.toLowerCase()));
      const request = { method, headers: Object.fromEntries(kept), ...(body && { body }) };
      const reply = await fetchBounded(addressOf(place), bounds, request);
      return { response: { statusCode: reply.status, headers: reply.headers, body: reply.body } };
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

function addressOf({ protocol, hostname, port, path, query = {} }: Omit<AwsRequest, "method" | "headers">) {
  const address = new URL(path, `${protocol}//${hostname}${port === undefined ? "" : `:${port}`}`);
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? ""].flat()) address.searchParams.append(name, one);
  }
  return address.href;
}

/** Of one page: GetProducts gives a few kilobytes a machine. */
export const awsBounds: Bounds = { mostBytes: 4 * 2 ** 20, timeoutMilliseconds: 10_000 };

/** No question here has more pages than this. */
const mostPages = 5;

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
}

/**
 * All items of a list that AWS gives page by page.
 *
 * @throws {FeedError} `too-large` when it does not end, `refused` with what AWS said, and what the bounds of a reply throw
 */
export async function allPages<T>(ask: (token?: string) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let token: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { items: more, next } = await askAws(() => ask(token));
    items.push(...more);
    if (!next) return items;
    token = next;
  }
  throw new FeedError(`The list has more than ${mostPages} pages.`, { code: "too-large" });
}

async function askAws<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const name = error instanceof Error ? error.name : "an unknown error";
    const code = statusOf(error) === 200 ? "not-valid" : "refused";
    throw new FeedError(`AWS could not be read: ${name}.`, { code, cause: error });
  }
}

/** The HTTP status that an AWS client notes on an error: 200 on that of a reply which it could not read. */
function statusOf(error: unknown): unknown {
  const { $metadata } = Object(error);
  return Object($metadata).httpStatusCode;
}
