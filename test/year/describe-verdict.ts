import type { Verdict } from "./judge-year.ts";

const number = new Intl.NumberFormat("en-US");

/** The figures of a year, a line each. */
export function describeVerdict(verdict: Verdict): readonly string[] {
  const { weeks, onTime, reasons, doubles, faults, lostAnswers, deadLetters, kills, inspected } = verdict;
  const killed = [...kills.values()].reduce((sum, one) => sum + one, 0);
  const never = [...verdict.reached.keys()].filter((place) => !kills.has(place));
  return [
    `  weeks due: ${number.format(weeks)}`,
    `  one digest within 20 minutes of its hour: ${number.format(onTime)}`,
    `  a recorded reason instead: ${number.format(weeks - onTime)}`,
    ...sorted(reasons).map(([reason, count]) => `    ${reason}: ${number.format(count)}`),
    `  in Slack twice: ${number.format(doubles)}, of ${number.format(lostAnswers)} answers lost`,
    `  posts refused or lost: ${sorted(verdict.failures)
      .map(([code, count]) => `${code} ${number.format(count)}`)
      .join(", ")}`,
    `  workers and sweeps ended in the middle: ${number.format(killed)}, at ${kills.size} of ${verdict.reached.size} steps; never at: ${never.join(", ") || "none"}`,
    `  dead letters: ${number.format(deadLetters)}; alarms: ${sorted(verdict.alarms)
      .map(([event, count]) => `${event} ${number.format(count)}`)
      .join(", ")}`,
    `  versions of the data: ${number.format(verdict.versions)}; forecasts that all channels read alike: ${number.format(inspected.headlines)}`,
    `  messages held to what Slack takes: ${number.format(inspected.checked)}, of each kind some:`,
    ...sorted(inspected.kinds).map(([kind, count]) => `    ${kind}: ${number.format(count)}`),
    ...(faults.length === 0 ? ["  faults: none"] : faults.map((fault) => `  FAULT ${fault}`)),
  ];
}

function sorted(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([, a], [, b]) => b - a);
}
