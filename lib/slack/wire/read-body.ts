import type { HttpEvent } from "./http-event.ts";

/** The largest body that is looked at: 1 MiB. Slack's own requests stay far below it. */
const bodyLimitBytes = 1024 * 1024;

/** The bytes that were sent and signed; `undefined` when there are more than 1 MiB of them. */
export function readBody({ body, isBase64Encoded }: HttpEvent): Uint8Array | undefined {
  const bytes = Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8");
  return bytes.byteLength > bodyLimitBytes ? undefined : bytes;
}
