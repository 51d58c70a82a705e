import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { catalogueData } from "#lib/catalogue/data.ts";
import { dataVersion } from "#lib/catalogue/data-version.ts";

/** Change both together, and only when the data files have changed. */
const pinned = {
  version: "2026-11-23.2",
  sha256: "5bead167290a3c1768b4bfeb7dd566eb30dcf697a234f562a2f6ee830cf41185",
};

describe("the data version", () => {
  it("changes with every change of the data files", () => {
    const sha256 = createHash("sha256").update(JSON.stringify(catalogueData)).digest("hex");
    expect({ version: dataVersion, sha256 }).toEqual(pinned);
  });

  it("begins with a day", () => {
    expect(dataVersion).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
  });
});
