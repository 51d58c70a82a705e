import * as z from "zod/mini";
import type { HttpEvent } from "./http-event.ts";

/** The largest body that is looked at: 1 MiB. Slack's own requests stay far below it. */
const bodyLimitBytes = 1024 * 1024;

/** The bytes that were sent and signed; `undefined` when there are more than 1 MiB of them. */
export function readBody({ body, isBase64Encoded }: HttpEvent): Uint8Array | undefined {
  const bytes = Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8");
  return bytes.byteLength > bodyLimitBytes ? undefined : bytes;
}

const SlackBody = z.record(z.string(), z.unknown());
export type SlackBody = z.infer<typeof SlackBody>;

/**
 * What a body says: a form's fields, the JSON in a form's `payload`, or JSON; `undefined` when it cannot be read.
 *
 * @param contentType as it was sent, parameters such as `charset` included; what is not a form is read as JSON
 */
export function parseBody(bytes: Uint8Array, contentType: string | undefined): SlackBody | undefined {
  const text = decodeUtf8(bytes);
  if (text === undefined) return undefined;
  return mediaType(contentType) === "application/x-www-form-urlencoded" ? parseForm(text) : parseJson(text);
}

function mediaType(contentType = ""): string | undefined {
  return contentType.split(";")[0]?.trim().toLowerCase();
}

function parseForm(text: string): SlackBody | undefined {
  const fields = new URLSearchParams(text);
  const payload = fields.get("payload");
  return payload === null ? Object.fromEntries(fields) : parseJson(payload);
}

function parseJson(text: string): SlackBody | undefined {
  try {
    return SlackBody.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
