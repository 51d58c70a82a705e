import { describe, expect, it } from "vitest";
import { dataNamed, nameData } from "#lib/catalogue/data-name.ts";

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
