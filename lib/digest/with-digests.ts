import type { Answering } from "#lib/answer/answering.ts";
import { packagedData } from "#lib/answer/data.ts";
import { answerDigest } from "./answer-digest.ts";
import type { DigestAsker, DigestDesk, DigestQuery } from "./digest-query.ts";

export interface WithDigestsParts {
  readonly asker: Omit<DigestAsker, "locale" | "tz">;
  readonly desk: DigestDesk;
  /** the zone of a person's profile */
  readonly zoneOf: (user: string) => Promise<string | undefined>;
}

/** The same answers, and besides them those about digests, for who asks and where. */
export function withDigests(answering: Answering, { asker, desk, zoneOf }: WithDigestsParts): Answering {
  return async (query, locale, dataVersion) => {
    if (!isAboutDigests(query)) return answering(query, locale, dataVersion);
    const tz = query.intent === "digest.subscribe" ? await zoneOf(asker.user) : undefined;
    const answer = await answerDigest(query, { ...asker, locale, tz }, desk);
    return { id: "digest", query, answer, cache: "off", data: packagedData };
  };
}

function isAboutDigests<Query extends { readonly intent: string }>(
  query: Query,
): query is Query & DigestQuery {
  return query.intent.startsWith("digest.");
}
