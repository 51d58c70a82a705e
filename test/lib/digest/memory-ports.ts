import type { Snapshot, SnapshotKey, Snapshots } from "#lib/digest/compose/snapshot.ts";
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
  readonly snapshots: Snapshots;
}

/** All of it in this process. */
export function memoryStore({ now }: { readonly now: () => Date }): DigestStore {
  const publications = memoryRecords<Publication>(now);
  const snapshots = memoryRecords<Snapshot>(now);
  const suspensions = memoryRecords<Suspension>(now);
  const keyOf = ({ team, subscription, week }: PublicationKey) => `${team} ${subscription} ${week}`;
  const snapshotKey = ({ system, version }: SnapshotKey) => `${system} ${version}`;
  return {
    subscriptions: memorySubscriptions({ now }),
    publications: {
      get: async (key) => publications.get(keyOf(key)),
      put: async (publication) => publications.put(keyOf(publication), publication),
    },
    snapshots: {
      get: async (key) => snapshots.get(snapshotKey(key)),
      listOf: async (system) => [...snapshots.records.values()].filter((one) => one.system === system),
      put: async (snapshot) => snapshots.put(snapshotKey(snapshot), snapshot),
    },
    suspensions: {
      get: async (team) => suspensions.get(team),
      put: async (suspension) => suspensions.put(suspension.team, suspension),
    },
  };
}
