import type * as z from "zod/mini";
import { ForecastError } from "#lib/errors.ts";
import { ChipEntry, chipAliases, chipId, chipName, chipSystem } from "./chip.ts";
import { ModelEntry, modelId } from "./model.ts";
import { modelSystem } from "./model-system.ts";
import { once } from "./once.ts";
import { type System, SystemEntry } from "./schema.ts";
import { systemOf } from "./system.ts";

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
export interface Entry {
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
export function parseEntry<T>(schema: z.ZodMiniType<T>, data: unknown, id: string): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new ForecastError(
    "catalogue-not-valid",
    `The entry ${id} of the catalogue does not fit its schema.`,
    {
      cause: parsed.error,
    },
  );
}
