import type { Question } from "./question.ts";

type Slots = Readonly<Record<string, unknown>>;

/** How one question was read, held against what is right. */
export interface Verdict {
  readonly question: Question;
  readonly read: Slots;
  readonly isIntentRight: boolean;
  /** slots expected and got, of the reading that fits best */
  readonly slotsExpected: number;
  readonly slotsRight: number;
  /** figures were shown for something that was not asked */
  readonly isWrongAnswer: boolean;
  /** a question that can be answered was answered */
  readonly isAccepted: boolean;
}

const names = new Set(["system", "item", "gpu", "series"]);
const sets = new Set(["systems", "whens", "topics"]);
const open = new Set(["clarify", "did_you_mean", "decline"]);
/** slots that no line lists */
const ignored = new Set([
  "intent",
  "fuzzy",
  "missing",
  "choices",
  "suggestions",
  "unread",
  "aspect",
  "about",
]);
/** slots that an explanation has from the answer before it in the thread, and that no line lists either */
const ofEarlier = new Set([
  ...["when", "isSeen", "isTrend", "currency", "by"],
  ...["thresholdUsd", "op", "tokensPerDay", "queriesPerDay"],
]);
const converted = new Set(["months", "tokensPerDay", "queriesPerDay"]);
/** intents that show no figure */
const silent =
  /^(?:clarify|did_you_mean|decline|help|smalltalk|list\.systems|method$|sources|record\.|digest\.|settings\.|workspace\.)/;

const plain = (text: unknown) =>
  String(text)
    .toLowerCase()
    .replace(/-hour$/, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
const exact = 1e-9;
const roughly = 0.02;

function isEqual(slot: string, expected: unknown, got: unknown): boolean {
  if (typeof expected === "number" && typeof got === "number") {
    return Math.abs(got / expected - 1) < (converted.has(slot) ? roughly : exact);
  }
  if (Array.isArray(expected) && Array.isArray(got) && sets.has(slot)) {
    const keys = (values: readonly unknown[]) => values.map(plain).sort().join();
    return slot === "whens"
      ? [...expected].sort().join() === [...got].sort().join()
      : keys(expected) === keys(got);
  }
  return names.has(slot) ? plain(expected) === plain(got) : expected === got;
}

/** How far a reading is what was expected: intent first, then slots. */
function compare(expected: Slots, got: Slots, isFollowing: boolean) {
  const isIntentRight = expected.intent === got.intent;
  const wanted = Object.keys(expected).filter((slot) => slot !== "intent");
  const isExplained = isFollowing && /^(?:explain\.|method|sources$)/.test(String(expected.intent));
  const extra = open.has(String(expected.intent))
    ? []
    : Object.keys(got).filter(
        (slot) =>
          !ignored.has(slot) &&
          !(isExplained && ofEarlier.has(slot)) &&
          got[slot] !== undefined &&
          !wanted.includes(slot),
      );
  const right = isIntentRight ? wanted.filter((slot) => isEqual(slot, expected[slot], got[slot])).length : 0;
  return { isIntentRight, right, wanted: wanted.length, wrong: extra.length + wanted.length - right };
}

/** Score one question against every reading that is right. */
export function scoreQuestion(question: Question, read: Slots): Verdict {
  const readings: readonly Slots[] = [question.expect, ...(question.or ?? [])];
  const scored = readings
    .map((expected) => compare(expected, read, question.previous !== undefined))
    .sort((a, b) => Number(b.isIntentRight) - Number(a.isIntentRight) || a.wrong - b.wrong);
  const [best] = scored;
  const isRight = best?.isIntentRight === true && best.wrong === 0;
  const isAnswer = !silent.test(String(read.intent));
  const isAnswerable = readings.some(({ intent }) => !open.has(String(intent)));
  const [slotsExpected, slotsRight] = [best?.wanted ?? 0, best?.right ?? 0];
  return {
    question,
    read,
    isIntentRight: best?.isIntentRight === true,
    slotsExpected: slotsExpected + Math.max(0, (best?.wrong ?? 0) - (slotsExpected - slotsRight)),
    slotsRight,
    isWrongAnswer: isAnswer && !isRight,
    isAccepted: isAnswerable && !open.has(String(read.intent)),
  };
}
