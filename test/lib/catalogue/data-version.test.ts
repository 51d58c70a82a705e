import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { catalogueData } from "#lib/catalogue/data.ts";
import { dataVersion } from "#lib/catalogue/data-version.ts";

/** Change both together, and only when the data files have changed. */
const pinned = {
  version: "2026-11-23.1",
  sha256: "1bc8d026d2f29d8e1d05717e3984a544b6c4142676a2be835f05ed672de40a22",
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
