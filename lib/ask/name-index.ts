import { catalogueData } from "#lib/catalogue/data.ts";
import { once } from "#lib/catalogue/once.ts";
import { entriesOf } from "#lib/catalogue/open-catalogue.ts";
import { fold } from "./fold.ts";
import { numbersOf, shapeOf, wordsKey } from "./name-parts.ts";

/** One spelling of one system's name. */
export interface Spelling {
  readonly id: string;
  /** its letters, a `#` for each number between them */
  readonly shape: string;
}

/** The catalogue's names, ready to be looked up by what may differ in them. */
export interface NameIndex {
  /** by their words in alphabetical order, so that `405b llama 3.1` finds `Llama 3.1 405B` */
  readonly byWords: ReadonlyMap<string, string>;
  /** by their numbers in order: a name is never read as one with other numbers */
  readonly byNumbers: ReadonlyMap<string, readonly Spelling[]>;
  /** the first word of every named model: `gpt`, `claude` */
  readonly families: ReadonlySet<string>;
}

function buildIndex(): NameIndex {
  const spellings = entriesOf(catalogueData).flatMap(({ id, names }) =>
    [id, ...names].map((name) => ({ id, name: fold(name.toLowerCase()) })),
  );
  const byNumbers = Map.groupBy(
    spellings.map(({ id, name }) => ({ id, shape: shapeOf(name), numbers: numbersOf(name) })),
    ({ numbers }) => numbers,
  );
  const withNumbers = spellings.filter(({ name }) => /\d/.test(name));
  return {
    byWords: new Map(withNumbers.map(({ id, name }) => [wordsKey(name), id])),
    byNumbers,
    families: new Set(
      withNumbers.map(({ name }) => /^\p{L}+/u.exec(name)?.[0] ?? "").filter((stem) => stem.length > 1),
    ),
  };
}

/** The index of the catalogue's names, made at its first use. */
export const nameIndex: () => NameIndex = once(buildIndex);
