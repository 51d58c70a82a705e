import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import {
  contradictions,
  getContradiction,
  readContradictions,
} from "#lib/catalogue/contradictions/contradiction.ts";
import { findMissingEntries } from "#lib/catalogue/contradictions/missing-entries.ts";
import { ContradictionId } from "#lib/catalogue/schema.ts";

const label = ["claimed", "nhận định"];
const row = {
  id: "since-then-gpt2",
  parts: [{ label, is: "claim-rate", claim: "gpt3/ark-gpt3-2030" }],
};

const readRow = (parts: readonly unknown[]) => {
  const [read] = readContradictions([{ ...row, parts }]).values();
  if (read === undefined) throw new Error("No row was read.");
  return read;
};

describe(readContradictions, () => {
  it("reads a label in both languages, and where an entry stands", () => {
    expect(readRow(row.parts).parts[0]).toEqual({
      label: { en: "claimed", vi: "nhận định" },
      is: "claim-rate",
      claim: { system: "gpt3", id: "ark-gpt3-2030" },
    });
  });

  it("reads the label of a point whatever it holds but a slash", () => {
    const part = { label, is: "observed", point: "h100-hour/others/Lambda, PCIe" };
    expect(readRow([part]).parts[0]).toMatchObject({
      point: { system: "h100-hour", series: "others", which: "Lambda, PCIe" },
    });
  });

  it.each([
    ["no parts", { ...row, parts: [] }],
    ["an unknown kind of part", { ...row, parts: [{ label, is: "guess" }] }],
    ["a part without words", { ...row, parts: [{ is: "claim-rate", claim: "gpt3/ark-gpt3-2030" }] }],
    ["a label in no language", { ...row, parts: [{ ...row.parts[0], label: " " }] }],
    ["a claim without its system", { ...row, parts: [{ ...row.parts[0], claim: "ark-gpt3-2030" }] }],
    ["a point without its series", { ...row, parts: [{ label, is: "observed", point: "gpt3/first" }] }],
    [
      "an unknown end of a claim",
      { ...row, parts: [{ label, is: "claim-end", claim: "gpt3/ark-gpt3-2030", end: "middle" }] },
    ],
    ["an unknown id", { ...row, id: "made-up" }],
    ["two rows of one id", row, row],
  ])("refuses %s", (_, ...rows) => {
    expect(() => readContradictions(rows)).toThrow(
      expect.objectContaining({ name: "ForecastError", code: "catalogue-not-valid" }),
    );
  });
});

describe(findMissingEntries, () => {
  it.each([...contradictions()])("finds every entry that %s names", (_, shipped) => {
    expect(findMissingEntries(shipped, catalogue.find)).toEqual([]);
  });

  it.each([
    ["claim", { is: "claim-rate", claim: "gpt3/gone" }, "gpt3/gone"],
    ["system of a claim", { is: "claim-end", claim: "gone/ark-gpt3-2030", end: "to" }, "gone/ark-gpt3-2030"],
    ["rate", { is: "published-rate", rate: "moore/gone", as: "change" }, "moore/gone"],
    ["quantity", { is: "published-multiple", quantity: "moore/gone" }, "moore/gone"],
    ["series", { is: "observed", point: "gpt3/gone/first" }, "gpt3/gone/first"],
    ["label of a point", { is: "observed", point: "gpt3/level/gone" }, "gpt3/level/gone"],
    ["system that is fitted", { is: "fitted-rate", system: "custom", as: "change" }, "custom"],
    [
      "part of a product",
      { is: "composed-rate", claims: ["hardware/ark-hardware", "software/gone"] },
      "software/gone",
    ],
    [
      "chip's speed",
      {
        is: "rate-between",
        first: "v100-hour/aws/first",
        last: "h100-hour",
        per: ["v100-hour/v100-peak", "h100-hour/gone"],
        as: "change",
      },
      "h100-hour/gone",
    ],
  ])("names a %s that does not exist", (_, part, missing) => {
    expect(findMissingEntries(readRow([{ label, ...part }]), catalogue.find)).toEqual([missing]);
  });

  it("names a claim that bounds the years and does not exist", () => {
    const [bounded] = readContradictions([{ ...row, within: "gpt3/gone" }]).values();
    expect(bounded && findMissingEntries(bounded, catalogue.find)).toEqual(["gpt3/gone"]);
  });
});

describe(getContradiction, () => {
  it.each(ContradictionId.options)("has a row of %s", (id) => {
    expect(getContradiction(id).id).toBe(id);
  });
});
