import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, findSystem, fittedSeries, getSource, mainPoints } from "#lib/catalogue/catalogue.ts";
import { nameKey } from "#lib/catalogue/open-catalogue.ts";

describe(findSystem, () => {
  it.each([
    ["gpt3", "gpt3"],
    ["GPT-3", "gpt3"],
    ["Gpt 3", "gpt3"],
    ["GPT-3-level training", "gpt3"],
    ["ngang tầm GPT-3", "gpt3"],
    ["ngang tam gpt-3", "gpt3"],
    ["the GPT-3 run", "gpt3-run"],
    ["gpt3 run", "gpt3-run"],
    ["GPT-3 175B run", "gpt3-run"],
    ["gpt-2", "gpt2"],
    ["ResNet-50", "resnet50"],
    ["phân loại ảnh", "resnet50"],
    ["H100", "h100-hour"],
    ["thuê A100", "a100-hour"],
    ["GPT-4", "gpt4"],
    ["Llama 3.1 405B", "llama3.1-405b"],
    ["DeepSeek V3", "deepseek-v3"],
    ["claude opus 5.5", "claude-opus-5.5"],
    ["Moore's law", "moore"],
    ["đám mây", "cloud"],
    ["truy vấn", "queries"],
    ["AlexNet", "efficiency"],
  ])("finds %s", (name, id) => {
    expect(findSystem(name)?.id).toBe(id);
  });

  it.each(["gpt", "claude", "gemini", "llama", "gpt-9", "gpt33", "gpt-3x", "", "  ", "?!"])(
    'finds nothing called "%s": a name is whole or it is none',
    (name) => {
      expect(findSystem(name)).toBeUndefined();
    },
  );

  it("finds every system by its id and each of its names", () => {
    for (const system of catalogue.systems) {
      const names = [system.id, system.name.en, system.name.vi, ...system.aliases];
      expect(names.map((name) => findSystem(name)?.id)).toEqual(names.map(() => system.id));
    }
  });
});

describe(nameKey, () => {
  it("does not see case, spaces or punctuation", () => {
    const separators = fc.array(fc.constantFrom("", "-", " ", ".", "'", "/"), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.string({ minLength: 5, maxLength: 5, unit: fc.constantFrom(..."abcxyz0189") }),
        separators,
        (name, between) => {
          const typed = [...name]
            .map((letter, index) => `${between[index] ?? ""}${letter.toUpperCase()}`)
            .join("");
          expect(nameKey(typed)).toBe(nameKey(name));
        },
      ),
    );
  });

  it("keeps digits apart", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(nameKey(`gpt-${a}`) === nameKey(`gpt-${b}`)).toBe(a === b);
      }),
    );
  });
});

describe(mainPoints, () => {
  it("leaves rival estimates out and keeps one chain", () => {
    const gpt3 = findSystem("gpt3");
    const series = gpt3 && fittedSeries(gpt3);
    expect(series && mainPoints(series).map(({ date, value, label }) => [date, value, label])).toEqual([
      ["2020-05-28", 4_600_000, "ARK"],
      ["2022-09-29", 450_000, "MosaicML"],
      ["2024-04-11", 80_000, "JetMoE"],
    ]);
    expect(series?.points.filter(({ role }) => role === "rival")).toHaveLength(6);
  });
});

describe(getSource, () => {
  it("refuses a source that is not in the catalogue", () => {
    expect(() => getSource("nowhere")).toThrow(expect.objectContaining({ code: "not-in-catalogue" }));
  });
});
