import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Answer } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import type { Query } from "#lib/query/query.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { arbitraryQuery, queryKinds } from "./arbitrary-query.ts";

/** What answers of an intent look like, when there is something to answer with. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/^forecast\.when$/, "threshold"],
  [/^forecast\./, "forecast"],
  [/^(history\.cost|price\.token)$/, "history"],
  [/^compare$/, "comparison"],
  [/^estimate\./, "estimate"],
  [/^(trend|explain|method\.track_record)/, "trend"],
  [/^(sources|method|list\.systems)$/, "list"],
  [/^help$/, "help"],
  [/^smalltalk$/, "done"],
  [/^clarify$/, "clarify"],
  [/^did_you_mean$/, "suggest"],
  [/^(decline|digest|record)/, "decline"],
];
/** A forecast of what is past is shown as it was seen; what is not whole is asked for; what is not known is declined. */
const instead = ["decline", "clarify", "history"];

describe.each(queryKinds)("every answer to %s", (kind) => {
  it("is whole: its shape, its figures with their sources, its headline first", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuery(kind), fc.constantFrom("en", "vi"), async (query, locale) => {
        const answer = await answerQuery(query, packagedContext(locale));
        expect(Answer.parse(JSON.parse(JSON.stringify(answer)))).toEqual(JSON.parse(JSON.stringify(answer)));
        expect([shapeOf(query), ...instead]).toContain(answer.shape);
        checkFigures(answer);
        checkRefusal(answer);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});

function shapeOf({ intent }: Query): string | undefined {
  return shapes.find(([pattern]) => pattern.test(intent))?.[1];
}

function checkFigures({ figures, sources }: Answer): void {
  const ids = figures.map(({ id }) => id);
  const known = sources.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(figures.filter(({ source }) => !known.includes(source))).toEqual([]);
  expect(figures.filter(({ explains }) => explains !== undefined && !ids.includes(explains))).toEqual([]);
  for (const { value, ranges = [] } of figures) {
    expect(Number.isFinite(value)).toBe(true);
    expect(ranges.filter(({ low, high }) => !(low <= value && value <= high))).toEqual([]);
  }
  if (ids.includes("median")) expect(figures.find(({ kind }) => kind === "forecast")?.id).toBe("median");
}

function checkRefusal({ shape, code, figures, text, examples, echo }: Answer): void {
  expect(code !== undefined).toBe(shape === "decline");
  expect(echo.length).toBeGreaterThan(0);
  if (shape !== "decline") return;
  expect(figures).toEqual([]);
  expect(text.length).toBeGreaterThan(1);
  expect(examples.length).toBeGreaterThan(1);
}
