import { editDistance } from "./edit-distance.ts";
import { nameIndex, type Spelling } from "./name-index.ts";
import { numbersOf, shapeOf } from "./name-parts.ts";

/** Names without a number are only recognised from this many letters on: short ones look like other words. */
const shortestWithoutNumber = 7;
const longLetters = 6;

/**
 * The id of the one system whose name was meant by a misspelled one; `undefined` where none or several could be.
 *
 * Its numbers must be the same to the digit: a model that does not exist is never read as its neighbour.
 *
 * @param typed lower case, without diacritics
 */
export function misspelledName(typed: string): string | undefined {
  const numbers = numbersOf(typed);
  const shape = shapeOf(typed);
  const letters = shape.replaceAll("#", "");
  if (letters.length < (numbers === "" ? shortestWithoutNumber : 3)) return undefined;
  const allowed = letters.length >= longLetters && numbers !== "" ? 2 : 1;
  const near = (nameIndex().byNumbers.get(numbers) ?? [])
    .map((spelling) => ({ ...spelling, distance: distanceTo(spelling, shape, allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  const best = near.filter(({ distance }) => distance === near[0]?.distance);
  return new Set(best.map(({ id }) => id)).size === 1 ? best[0]?.id : undefined;
}

function distanceTo({ shape }: Spelling, typed: string, allowed: number): number {
  const isFar =
    Math.abs(shape.length - typed.length) > allowed ||
    !hasLikeStart(shape, typed) ||
    !hasSameMarks(shape, typed);
  return isFar ? Number.POSITIVE_INFINITY : editDistance(typed, shape);
}

/** People seldom get the first letter wrong; they do swap it with the second. */
function hasLikeStart(shape: string, typed: string): boolean {
  return shape[0] === typed[0] || (shape[0] === typed[1] && shape[1] === typed[0]);
}

const shortestMarked = 3;
/** Families of their own, whose names are one letter from those of the catalogue. */
const others = /^(?:resnext|resnest|densenet|albert|distilbert)/;

/** Letters alone between numbers mark versions and units: `v3` is not `r3`, nor `65m` `65b`. */
function hasSameMarks(shape: string, typed: string): boolean {
  const [known, said] = [shape, typed].map((text) => text.split("#"));
  if (others.test(typed) || known === undefined || said === undefined || known.length !== said.length)
    return false;
  return (
    known.every(
      (part, at) =>
        part === said[at] || Math.min(part.length, said[at]?.length ?? 0) >= shortestMarked || at === 0,
    ) && endAlike(known[0] ?? "", said[0] ?? "")
  );
}

/** The letter before a number may be its version's mark, as the `v` of `deepseek-v3`: it is right, or swapped. */
function endAlike(known: string, said: string): boolean {
  const [a, b] = [known.slice(-2), said.slice(-2)];
  return a.at(-1) === b.at(-1) || (a[0] === b[1] && a[1] === b[0]);
}
