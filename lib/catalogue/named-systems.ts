import { catalogue, findSystem } from "./catalogue.ts";
import { nameKey } from "./name-key.ts";

export interface NamedSystem {
  readonly id: string;
  readonly name: string;
}

/** The system with an id, by its name in a language. */
export function systemNamed(id: string, locale: "en" | "vi"): NamedSystem | undefined {
  const system = findSystem(id);
  return system === undefined ? undefined : { id: system.id, name: system.name[locale] };
}

/** The systems whose id, name or one of whose other names holds a text, whatever its case and punctuation. */
export function namedSystems(text: string, locale: "en" | "vi"): readonly NamedSystem[] {
  const sought = nameKey(text);
  return catalogue.systems
    .filter(({ id, name, aliases }) =>
      [id, name.en, name.vi, ...aliases].some((one) => nameKey(one).includes(sought)),
    )
    .map(({ id, name }) => ({ id, name: name[locale] }));
}
