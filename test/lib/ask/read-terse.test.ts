import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";
import { readTerse } from "#lib/ask/read-terse.ts";
import { readText } from "#lib/ask/read-text.ts";
import { catalogueData } from "#lib/catalogue/data.ts";
import { entriesOf } from "#lib/catalogue/open-catalogue.ts";

const today = "2026-11-23";
const names = entriesOf(catalogueData).flatMap(({ id, names: known }) => [id, ...known]);
const whens = [
  "2030",
  "2019",
  "2031-Q2",
  "Q2 2031",
  "2028-02",
  "2028-06-30",
  "2028-02-30",
  "today",
  "2099",
  "",
  "h2 2030",
];

describe(readTerse, () => {
  it.each(["gpt3 2030", "GPT-3 2030", "resnet-50 q3 2027", "h100 2028", "help", "", "list"])(
    "reads %j without the grammar of sentences",
    (text) => {
      expect(readTerse(text, today)).toBeDefined();
    },
  );

  it("reads nothing otherwise than the whole grammar", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...whens),
        fc.boolean(),
        (name, when, isUpper) => {
          const text = `${isUpper ? name.toUpperCase() : name} ${when}`;
          const terse = readTerse(text, today);
          if (terse !== undefined) expect(terse).toEqual(readQuestion(text, { today }));
        },
      ),
      { seed: 19, numRuns: 3000 },
    );
  });

  it("leaves what it cannot read to the grammar", async () => {
    expect(readTerse("what will gpt3 cost in 2030", today)).toBeUndefined();
    expect(await readText("what will gpt3 cost in 2030", { today })).toEqual(
      readQuestion("gpt3 2030", { today }),
    );
  });
});
