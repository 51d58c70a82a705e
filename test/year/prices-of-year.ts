import { createAnswering } from "#lib/answer/create-answering.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { dataVersion, nameData } from "#lib/catalogue/data-version.ts";
import type { ComposeParts } from "#lib/digest/compose/compose-digest.ts";
import type { Snapshots } from "#lib/digest/compose/snapshot.ts";
import { changesAfter, changesSince } from "#lib/prices/changes-since.ts";
import { overlayPrices } from "#lib/prices/overlay-prices.ts";
import { dayOf, type PriceObservation, systemIdOf } from "#lib/prices/price-observation.ts";
import type { PriceVersion } from "#lib/prices/price-version.ts";
import { readEdition } from "#lib/prices/refresh-prices.ts";
import type { Chance } from "./chance.ts";
import { topics } from "./subscribers.ts";

const day = 86_400_000;
const week = 7 * day;
/** So many prices are published. */
const most = 24;

/** List prices and rents of the catalogue, as a feed would read them. */
function firstPrices(readAt: string): PriceObservation[] {
  const read = { readAt, date: dayOf(readAt), feed: "list-prices" } as const;
  const source = { title: "Prices of the year", address: "https://example.com/prices" };
  return catalogue.systems
    .flatMap(({ kind, listPrice, fitted, series }) =>
      kind === "gpu-hour" ? series.filter(({ id }) => id === fitted) : [listPrice?.input, listPrice?.output],
    )
    .flatMap((one) => {
      const value = one?.points.findLast(({ role }) => role === "main")?.value;
      return one === undefined || value === undefined || value <= 0
        ? []
        : [{ ...read, series: one.id, item: one.id, unit: one.unit, value, source }];
    })
    .sort((a, b) => Number(isAskedFor(b)) - Number(isAskedFor(a)))
    .slice(0, most);
}

/** Of systems that people subscribe to: their forecasts move with their prices. */
function isAskedFor({ series }: PriceObservation): boolean {
  return topics.flat().some((id) => id === systemIdOf(series));
}

export interface PricesOptions {
  readonly chance: Chance;
  readonly now: () => Date;
  readonly snapshots: Snapshots;
}

/**
 * Prices that move over a year as real ones do: on some days one to three of them, now and then with a revision of the
 * catalogue, of a method or of a claim; and from these, by the code that is deployed, what digests are composed of.
 */
export function createPricesOfYear({ chance, now, snapshots }: PricesOptions) {
  const versions: PriceVersion[] = [];
  const edition = (change: Partial<PriceVersion["edition"]> = {}) => ({
    ...(versions.at(-1)?.edition ?? readEdition(catalogue, { catalogue: "1", method: "1" })),
    ...change,
  });
  const publish = (change: Pick<PriceVersion, "edition" | "observations">) => {
    const sequence = versions.length + 1;
    versions.push({
      sequence,
      madeAt: now().toISOString(),
      changes: [],
      added: [],
      quarantined: [],
      ...change,
    });
  };
  const revise = () => {
    const name = String(versions.length);
    if (chance.happens(0.03)) return edition({ catalogue: name });
    if (chance.happens(0.02)) return edition({ method: name });
    const { claims } = edition();
    const [first] = Object.keys(claims);
    return chance.happens(0.02) && first !== undefined
      ? edition({ claims: { ...claims, [first]: name } })
      : edition();
  };
  const move = (observations: readonly PriceObservation[]) => {
    const moving = new Set([1, 2, 3].map(() => Math.floor(chance.between(0, observations.length))));
    const readAt = now().toISOString();
    return observations.map((one, at) =>
      moving.has(at)
        ? { ...one, value: one.value * chance.between(0.6, 1.5), date: dayOf(readAt), readAt }
        : one,
    );
  };
  let refreshed = "";
  const logs = new Map<string, ReturnType<typeof changesAfter>>();
  const remembered = (key: string, read: () => ReturnType<typeof changesAfter>) => {
    if (!logs.has(key)) logs.set(key, read());
    return logs.get(key);
  };
  const answering = createAnswering({
    idKey: "the key of the year's answers",
    now,
    live: {
      find: async () => ({ answer: undefined, version: versions.length }),
      dataOf: async (version) => ({
        catalogue: overlayPrices(catalogue, versions[version - 1]?.observations ?? []),
        version: nameData({ catalogue: dataVersion, prices: version }),
        day: dayOf(versions[version - 1]?.madeAt ?? now().toISOString()),
      }),
    },
  });
  const parts: ComposeParts = {
    snapshots,
    answering,
    now,
    async changesAfter(seen) {
      const from = seen === undefined ? dayOf(new Date(now().getTime() - week).toISOString()) : "";
      return remembered(`${seen} ${from} ${versions.length}`, () =>
        seen === undefined
          ? changesSince(
              versions.slice(
                Math.max(
                  versions.findLastIndex(({ madeAt }) => madeAt < from),
                  0,
                ),
              ),
              from,
            )
          : changesAfter(versions.slice(Math.max(seen - 1, 0)), seen),
      );
    },
  };
  return {
    parts,
    versions,
    /** What the daily refresh does, when its day has come. */
    refresh(): void {
      const today = dayOf(now().toISOString());
      if (today === refreshed) return;
      refreshed = today;
      const last = versions.at(-1);
      if (last === undefined) {
        publish({ edition: edition(), observations: firstPrices(now().toISOString()) });
        return;
      }
      const next = revise();
      const isMoved = chance.happens(0.4);
      if (isMoved || next !== last.edition)
        publish({ edition: next, observations: isMoved ? move(last.observations) : last.observations });
    },
  };
}
