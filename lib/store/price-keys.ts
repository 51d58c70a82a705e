const pk = "prices";

/** Versions sort by their number, as texts. */
const digits = 8;

/** Where a version of the prices is kept. */
export function versionKey(sequence: number) {
  return { pk, sk: `version#${String(sequence).padStart(digits, "0")}` };
}

/** Where the copy of the current version is kept. */
export const currentKey = { pk, sk: "current" };

/** Where the report of the last refresh is kept. */
export const reportKey = { pk, sk: "report" };
