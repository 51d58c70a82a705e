import { describe, expect, it } from "vitest";
import { type Scored, scoreSet } from "./read-all.ts";
import { readDevelopmentSet, readSetAside } from "./read-questions.ts";
import type { Verdict } from "./score.ts";

const bars = { intents: 0.97, slots: 0.95, falseAccepts: 0.005 };
const share = (verdicts: readonly Verdict[], is: (verdict: Verdict) => boolean) =>
  verdicts.filter(is).length / verdicts.length;
const sum = (verdicts: readonly Verdict[], of: (verdict: Verdict) => number) =>
  verdicts.reduce((total, verdict) => total + of(verdict), 0);

/** Ids of the questions that were answered with what was not asked; of those set aside the texts stay unread. */
const wrong = ({ verdicts }: Scored) =>
  verdicts.filter(({ isWrongAnswer }) => isWrongAnswer).map(({ question }) => question.id);

describe.each([
  ["written against", scoreSet(readDevelopmentSet())],
  ["set aside", scoreSet(readSetAside())],
])("the questions %s", (_, scored) => {
  const { verdicts, falseAccepts } = scored;

  it("are never answered with what was not asked", () => {
    expect(wrong(scored)).toEqual([]);
  });

  it("are read with the right intent", () => {
    expect(share(verdicts, ({ isIntentRight }) => isIntentRight)).toBeGreaterThanOrEqual(bars.intents);
  });

  it("are read with the right slots", () => {
    const right = sum(verdicts, ({ slotsRight }) => slotsRight);
    expect(right / sum(verdicts, ({ slotsExpected }) => slotsExpected)).toBeGreaterThanOrEqual(bars.slots);
  });

  it("beside them no sentence about something else is answered with figures", () => {
    expect(falseAccepts.length / 351).toBeLessThanOrEqual(bars.falseAccepts);
  });
});
