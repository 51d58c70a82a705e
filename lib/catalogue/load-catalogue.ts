import { ForecastError } from "#lib/errors.ts";
import { checkReferences } from "./check-references.ts";
import { type CatalogueData, type Entry, entriesOf, parseEntry } from "./entries.ts";
import { nameKey } from "./name-key.ts";
import { once } from "./once.ts";
import { type Source, SourcesFile, type System } from "./schema.ts";

/** All that is known, and where it comes from. Each entry is read once, at its first use. */
export interface Catalogue {
  readonly systems: readonly System[];
  readonly sources: ReadonlyMap<string, Source>;
  /** the system of exactly this id, name or alias, compared by its key */
  readonly find: (name: string) => System | undefined;
}

/**
 * The catalogue of these data files, each entry read by the schema when it is first needed: a function that
 * answers about one system does not wait for the others.
 *
 * @throws {ForecastError} `catalogue-not-valid`, at the first use of what is broken
 */
export function openCatalogue(data: CatalogueData): Catalogue {
  const entries = once(() => entriesOf(data));
  const byName = once(() => indexNames(entries()));
  const systems = once(() => entries().map(({ read }) => read()));
  const sources = once(() => readSources(data.sources));
  return {
    get systems() {
      return systems();
    },
    get sources() {
      return sources();
    },
    find: (name) => byName().get(nameKey(name))?.read(),
  };
}

/**
 * The same with every entry read and every reference followed at once: data are refused whole when one entry is broken.
 *
 * @throws {ForecastError} `catalogue-not-valid`
 */
export function loadCatalogue(data: CatalogueData): Catalogue {
  const catalogue = openCatalogue(data);
  checkReferences(catalogue);
  return catalogue;
}

function indexNames(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    for (const key of new Set([entry.id, ...entry.names].map(nameKey))) {
      if (key === "" || byName.has(key)) throw refused(`the name ${key} of ${entry.id} is taken or empty.`);
      byName.set(key, entry);
    }
  }
  return byName;
}

function readSources(data: unknown): ReadonlyMap<string, Source> {
  const { read, sources } = parseEntry(SourcesFile, data, "sources");
  const byId = new Map<string, Source>();
  for (const [id, title, address] of sources) {
    if (byId.has(id)) throw refused(`two sources are called ${id}.`);
    byId.set(id, { id, title, address: address.replace(/^github:/, "https://github.com/"), read });
  }
  return byId;
}

function refused(why: string): ForecastError {
  return new ForecastError("catalogue-not-valid", `The catalogue cannot be used: ${why}`);
}
