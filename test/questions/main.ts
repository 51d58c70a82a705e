import { parseArgs } from "node:util";
import { type Scored, scoreSet } from "./read-all.ts";
import { type QuestionSet, readDevelopmentSet, readSetAside } from "./read-questions.ts";
import type { Verdict } from "./score.ts";

const { values } = parseArgs({ options: { failures: { type: "boolean", default: false } } });
const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)}%`.padStart(7);
const count = (verdicts: readonly Verdict[], is: (verdict: Verdict) => boolean) => verdicts.filter(is).length;
const sum = (verdicts: readonly Verdict[], of: (verdict: Verdict) => number) =>
  verdicts.reduce((total, verdict) => total + of(verdict), 0);
const nameWidth = 28;

/** Print how well questions are read: all, by language and by group. Failures are only shown of the development set. */
print("Development set", readDevelopmentSet(), values.failures);
print("Set aside", readSetAside(), false);

function print(title: string, set: QuestionSet, showsFailures: boolean): void {
  const scored = scoreSet(set);
  const groups = Map.groupBy(scored.verdicts, ({ question }) => question.group);
  const lines = [
    `${title.padEnd(nameWidth)}      n intents   slots accepted  wrong`,
    rowOf("all", scored.verdicts),
    ...(["en", "vi"] as const).map((locale) =>
      rowOf(
        locale,
        scored.verdicts.filter(({ question }) => question.locale === locale),
      ),
    ),
    ...[...groups]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([group, verdicts]) => rowOf(`  ${group}`, verdicts)),
    `false accepts: ${scored.falseAccepts.length} of ${set.offTopic.length} off-topic sentences (${percent(scored.falseAccepts.length, set.offTopic.length).trim()})`,
    "",
    ...(showsFailures ? failuresOf(scored) : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function rowOf(name: string, verdicts: readonly Verdict[]): string {
  const answerable = verdicts.filter(
    ({ question }) => !/^(?:clarify|did_you_mean|decline)/.test(question.expect.intent),
  );
  return [
    name.padEnd(nameWidth),
    String(verdicts.length).padStart(7),
    percent(
      count(verdicts, ({ isIntentRight }) => isIntentRight),
      verdicts.length,
    ),
    percent(
      sum(verdicts, ({ slotsRight }) => slotsRight),
      sum(verdicts, ({ slotsExpected }) => slotsExpected),
    ),
    percent(
      count(answerable, ({ isAccepted }) => isAccepted),
      answerable.length,
    ),
    String(count(verdicts, ({ isWrongAnswer }) => isWrongAnswer)).padStart(8),
  ].join(" ");
}

function failuresOf({ verdicts, falseAccepts }: Scored): readonly string[] {
  return [
    ...verdicts
      .filter(({ isIntentRight, slotsExpected, slotsRight }) => !isIntentRight || slotsRight < slotsExpected)
      .map(({ question, read, isWrongAnswer }) =>
        [
          `${isWrongAnswer ? "WRONG " : ""}${question.id} ${question.text}`,
          `  expected ${JSON.stringify(question.expect)}`,
          `  read     ${JSON.stringify(read)}`,
        ].join("\n"),
      ),
    ...falseAccepts.map((text) => `FALSE ACCEPT ${text}`),
  ];
}
