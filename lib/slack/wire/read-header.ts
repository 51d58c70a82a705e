import type { HttpEvent } from "./http-event.ts";

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
