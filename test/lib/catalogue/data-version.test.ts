import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contradictions } from "#lib/catalogue/contradictions/contradiction.ts";
import { getProduction } from "#lib/catalogue/contradictions/production.ts";
import { catalogueData } from "#lib/catalogue/data.ts";
import { dataVersion, nameData, parseDataName } from "#lib/catalogue/data-version.ts";
import { sharedWords } from "#lib/catalogue/text.ts";

/** Change both together, and only when the data files have changed. */
const pinned = {
  version: "2026-11-23.5",
  sha256: "1b8a3f5185efe7a6bbcfe38ecdf89c09f77f58dab06a64fe3f39d355f6416a13",
};

describe("the data version", () => {
  it("changes with every change of the data files", () => {
    const sha256 = createHash("sha256")
      .update(JSON.stringify([catalogueData, sharedWords, [...contradictions().values()], getProduction()]))
      .digest("hex");
    expect({ version: dataVersion, sha256 }).toEqual(pinned);
  });

  it("begins with a day", () => {
    expect(dataVersion).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
  });
});

describe(nameData, () => {
  it.each([
    ["2026-11-23.2", 0, "2026-11-23.2"],
    ["2026-11-23.2", 7, "2026-11-23.2+7"],
  ])(
    "names the catalogue's data %s and the published prices %i over them, and is read again",
    (catalogue, prices, name) => {
      expect(nameData({ catalogue, prices })).toBe(name);
      expect(parseDataName(name)).toEqual({ catalogue, prices });
    },
  );
});
