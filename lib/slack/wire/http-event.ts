import * as z from "zod/mini";

/**
 * What we read of a request as Lambda receives it: from an HTTP API or a Function URL (payload 2.0),
 * or from a REST API (payload 1.0).
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const HttpEvent = z.object({
  headers: z.nullish(z.record(z.string(), z.optional(z.string()))),
  multiValueHeaders: z.nullish(z.record(z.string(), z.optional(z.array(z.string())))),
  body: z.nullish(z.string()),
  isBase64Encoded: z.nullish(z.boolean()),
});
export type HttpEvent = z.infer<typeof HttpEvent>;

/**
 * The value of a header, whatever the case of its name; `undefined` when it is absent or was sent more than once.
 *
 * A REST API's event holds every header twice, in `headers` and in `multiValueHeaders`: the two have to agree.
 */
export function readHeader(event: HttpEvent, name: string): string | undefined {
  const single = valuesOf(event.headers, name);
  const multiple = valuesOf(event.multiValueHeaders, name).flat();
  if (single.length > 1 || multiple.length > 1) return undefined;

  const [value] = [...multiple, ...single];
  return single.every((other) => other === value) ? value : undefined;
}

function valuesOf<V>(headers: Readonly<Record<string, V | undefined>> | null | undefined, name: string): V[] {
  return Object.entries(headers ?? {}).flatMap(([key, value]) =>
    value !== undefined && key.toLowerCase() === name.toLowerCase() ? [value] : [],
  );
}
