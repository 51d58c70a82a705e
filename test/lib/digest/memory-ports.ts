import type { Publication, PublicationKey, Publications } from "#lib/digest/publication.ts";
import type { Subscriptions } from "#lib/digest/subscription.ts";
import type { Suspension, Suspensions } from "#lib/digest/suspension.ts";
import { memoryRecords } from "./memory-records.ts";
import { memorySubscriptions } from "./memory-subscriptions.ts";

/** What digests keep. */
export interface DigestStore {
  readonly subscriptions: Subscriptions;
  readonly publications: Publications;
  readonly suspensions: Suspensions;
}

/** All of it in this process. */
export function memoryStore({ now }: { readonly now: () => Date }): DigestStore {
  const publications = memoryRecords<Publication>(now);
  const suspensions = memoryRecords<Suspension>(now);
  const keyOf = ({ team, subscription, week }: PublicationKey) => `${team} ${subscription} ${week}`;
  return {
    subscriptions: memorySubscriptions({ now }),
    publications: {
      get: async (key) => publications.get(keyOf(key)),
      put: async (publication) => publications.put(keyOf(publication), publication),
    },
    suspensions: {
      get: async (team) => suspensions.get(team),
      put: async (suspension) => suspensions.put(suspension.team, suspension),
    },
  };
}
