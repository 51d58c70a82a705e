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
  const isFar = Math.abs(shape.length - typed.length) > allowed || !hasLikeStart(shape, typed);
  return isFar ? Number.POSITIVE_INFINITY : editDistance(typed, shape);
}

/** People seldom get the first letter wrong; they do swap it with the second. */
function hasLikeStart(shape: string, typed: string): boolean {
  return shape[0] === typed[0] || (shape[0] === typed[1] && shape[1] === typed[0]);
}
