import type { Answer } from "#lib/answer/answer.ts";
import type { Words } from "#lib/answer/words.ts";

/** A date that is no day was taken for its middle day: an assumption of ours. */
export function dayTaken(
  when: string,
  day: string,
  { dayTaken: label }: Words,
): Answer["assumptions"][number] {
  return { id: "day", label, value: day, origin: when === day ? "given" : "default" };
}
