import type { QueryOf } from "#lib/query/query.ts";
import type { DigestIntent } from "./digest-forms.ts";

/** A request about a digest, with what was read of it. */
export type DigestRead = Omit<QueryOf<"digest.subscribe">, "intent"> & { readonly intent: DigestIntent };

/** The request as it would be typed. */
export function digestCommand({ intent, topics = [], day, time, tz, only, scope }: DigestRead): string {
  const quiet = only === true ? "only changes" : undefined;
  const verb = intent.replace(".", " ");
  return [verb, ...topics, day, time, tz, quiet, scope === "user" ? "for me" : undefined]
    .filter((part) => part !== undefined)
    .join(" ");
}
