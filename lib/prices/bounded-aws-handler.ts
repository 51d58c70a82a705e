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
