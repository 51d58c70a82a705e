import type * as z from "zod/mini";
import { ForecastError } from "#lib/errors.ts";
import { ChipEntry, chipAliases, chipId, chipName, chipSystem } from "./chip.ts";
import { ModelEntry, modelId, modelSystem } from "./model.ts";
import { once } from "./once.ts";
import { type Source, SourcesFile, type System, SystemEntry, systemOf } from "./schema.ts";

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

function indexNames(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    for (const key of new Set([entry.id, ...entry.names].map(nameKey))) {
      if (key === "" || byName.has(key)) throw cannotUse(`the name ${key} of ${entry.id} is taken or empty.`);
      byName.set(key, entry);
    }
  }
  return byName;
}

function readSources(data: unknown): ReadonlyMap<string, Source> {
  const { read, sources } = parseEntry(SourcesFile, data, "sources");
  const byId = new Map<string, Source>();
  for (const [id, title, address, itself = read] of sources) {
    if (byId.has(id)) throw cannotUse(`two sources are called ${id}.`);
    byId.set(id, { id, title, address: address.replace(/^github:/, "https://github.com/"), read: itself });
  }
  return byId;
}

/** @param cause what was wrong with the form of an entry; absent where its form is right */
export function cannotUse(why: string, cause?: Error): ForecastError {
  return new ForecastError("catalogue-not-valid", `The catalogue cannot be used: ${why}`, { cause });
}

interface Named {
  readonly name: string | readonly string[];
  readonly aliases?: readonly string[];
}

/** The data files, as far as their names are concerned; the rest is read by the schema, entry by entry. */
export interface CatalogueData {
  readonly sources: unknown;
  readonly systems: readonly (Named & { readonly id: string })[];
  readonly chips: readonly { readonly chip: string; readonly aliases: readonly string[] }[];
  /** one file a seller, or one of several */
  readonly models: readonly {
    readonly by?: string;
    readonly models: readonly (Named & { readonly name: string; readonly id?: string })[];
  }[];
}

/** A system that is known by its names and read at its first use. */
interface Entry {
  readonly id: string;
  readonly names: readonly string[];
  /** @throws {ForecastError} `catalogue-not-valid` */
  readonly read: () => System;
}

/** Every system of the data files, in the order in which they are listed. */
export function entriesOf({ systems, chips, models }: CatalogueData): readonly Entry[] {
  return [
    ...systems.map((data) => ({
      id: data.id,
      names: namesOf(data),
      read: once(() => systemOf(parseEntry(SystemEntry, data, data.id))),
    })),
    ...chips.map((data) => ({
      id: chipId(data),
      names: [...Object.values(chipName(data)), ...chipAliases(data)],
      read: once(() => chipSystem(parseEntry(ChipEntry, data, data.chip))),
    })),
    ...models.flatMap(({ by, models: sold }) =>
      sold.map((data) => ({
        id: modelId(data),
        names: namesOf(data),
        read: once(() => modelSystem(parseEntry(ModelEntry, data, data.name), by)),
      })),
    ),
  ];
}

function namesOf({ name, aliases = [] }: Named): readonly string[] {
  return [name, aliases].flat();
}

/**
 * One entry of a data file, read by its schema.
 *
 * @throws {ForecastError} `catalogue-not-valid`, with the schema's error as its cause
 */
function parseEntry<T>(schema: z.ZodMiniType<T>, data: unknown, id: string): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw cannotUse(`${id} does not fit its schema.`, parsed.error);
}

/**
 * What the spellings of one name share: `GPT-3`, `gpt 3` and `gpt3` have the same key,
 * and so have Vietnamese words with and without their diacritics.
 */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
