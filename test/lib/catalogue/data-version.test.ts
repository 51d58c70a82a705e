import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { catalogueData } from "#lib/catalogue/data.ts";
import { dataNamed, dataVersion, nameData } from "#lib/catalogue/data-version.ts";
import { sharedWords } from "#lib/catalogue/text.ts";

/** Change both together, and only when the data files have changed. */
const pinned = {
  version: "2026-11-23.4",
  sha256: "7d0e862bd7e5a5c370e246129e920bb87dc6b6cff86b127171bc6aa52cfd9dc8",
};

describe("the data version", () => {
  it("changes with every change of the data files", () => {
    const sha256 = createHash("sha256")
      .update(JSON.stringify([catalogueData, sharedWords]))
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
      expect(dataNamed(name)).toEqual({ catalogue, prices });
    },
  );
});
