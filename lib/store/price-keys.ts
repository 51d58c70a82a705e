const pk = "prices";

/** Versions sort by their number, as texts. */
const digits = 8;

/** The key of a version of the prices. */
export function buildVersionKey(sequence: number) {
  return { pk, sk: `version#${String(sequence).padStart(digits, "0")}` };
}

/** The key of the copy of the current version. */
export const currentKey = { pk, sk: "current" };

/** The key of the last refresh's report. */
export const reportKey = { pk, sk: "report" };
