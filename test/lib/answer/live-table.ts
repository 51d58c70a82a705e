import type { Answer } from "#lib/answer/answer.ts";
import type { LiveData } from "#lib/answer/answering.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { packagedData } from "#lib/answer/data.ts";
import { layPricesOver } from "#lib/prices/overlay-prices.ts";
import type { PriceObservation } from "#lib/prices/price-observation.ts";
import type { Query } from "#lib/query/query.ts";

export const gpt5: Query = { intent: "price.token", system: "gpt5" };
export const minute = 60_000;
/** the version of the data without published prices */
export const base = packagedData.version;

/** The figure that an answer opens with. */
export const heading = ({ figures: [first] }: Answer) => first?.value;

/** A price of GPT-5 as it was published. */
export const price = (change: Partial<PriceObservation>): PriceObservation => ({
  series: "gpt5/input",
  item: "openai/gpt-5",
  unit: "USD per million tokens",
  value: 1,
  date: "2026-11-25",
  feed: "list-prices",
  source: { title: "genai-prices, data.json", address: "https://example.com/data.json" },
  readAt: "2026-11-25T06:00:00.000Z",
  ...change,
});
/** A rent of an H100 as it was published. */
export const rent = (value: number) =>
  price({ series: "h100-hour/aws", item: "p5.48xlarge", unit: "USD per GPU-hour", value });

/** A table in memory that counts its round trips, a clock, and instances that answer by both. */
export function liveTable() {
  let now = Date.parse("2026-11-26T12:00:00Z");
  const versions: PriceObservation[][] = [];
  const kept = new Map<string, Answer>();
  const calls: string[] = [];
  const failing = new Set<string>();
  const call = (name: string) => {
    calls.push(name);
    if (failing.has(name)) throw new Error(`${name} is down`);
  };
  const cache = {
    get: async (id: string) => {
      call("get");
      return kept.get(id);
    },
    put: async (id: string, answer: Answer) => {
      call("put");
      kept.set(id, answer);
    },
  };
  const live: LiveData = {
    async find(id) {
      call("find");
      return { answer: kept.get(id), version: versions.length };
    },
    async dataOf(version) {
      call("dataOf");
      const observations = versions[version - 1] ?? [];
      const edition = { catalogue: "", method: "", claims: {} };
      const rest = { edition, changes: [], added: [], quarantined: [] };
      return layPricesOver(packagedData, {
        sequence: version,
        madeAt: "2026-11-25T06:00:00.000Z",
        observations,
        ...rest,
      });
    },
  };
  const publish = (...observations: PriceObservation[]) => versions.push(observations);
  const open = () => createAnswering({ cache, live, idKey: "k".repeat(32), now: () => new Date(now) });
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { live, publish, calls, failing, open, pass, trips: () => calls.splice(0) };
}
