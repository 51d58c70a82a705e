/** Changes with every change of what the data files say: part of every answer, and of the name it is kept under. */
export const dataVersion = "2026-11-23.5";

/** What answers are made of. */
interface DataParts {
  /** the version of the catalogue's data files */
  readonly catalogue: string;
  /** the number of the published prices over them; 0: none */
  readonly prices: number;
}

/** The name of the data that answers are made of, such as `2026-11-23.4+7`; without published prices the catalogue's own. */
export function nameData({ catalogue, prices }: DataParts): string {
  return prices === 0 ? catalogue : `${catalogue}+${prices}`;
}

/** What the data of a name are made of. */
export function parseDataName(name: string): DataParts {
  const [catalogue = "", prices = "0"] = name.split("+");
  return { catalogue, prices: Number(prices) };
}
