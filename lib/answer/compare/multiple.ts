import { ratioOfSystems, ratioOverTime } from "#lib/forecast/ratio.ts";
import type { Multiple, Side } from "./comparison.ts";

/**
 * A over B, with a range of its own: of two systems on a day, their errors being independent; of one system on two
 * days, the error of the step between them alone. What was observed or claimed has no error.
 */
export function multipleOf(a: Side, b: Side): Multiple {
  const value = a.believed.value / b.believed.value;
  const warnings = [...a.believed.warnings, ...b.believed.warnings];
  const plain = { value, ranges: rangesOf(a, b), warnings };
  if (!(isForecast(a) && isForecast(b))) return plain;
  if (a.path.system !== b.path.system) {
    return a.believed.date === b.believed.date
      ? withMedian(value, ratioOfSystems(a.path.model, b.path.model, a.believed.date))
      : plain;
  }
  const { date: from } = b.believed;
  const { date: to } = a.believed;
  if (from > to) return inverse(multipleOf(b, a));
  return withMedian(value, ratioOverTime(a.path.model, from, to));
}

function isForecast({ believed }: Side): boolean {
  return believed.kind === "forecast";
}

/** Where only one side is uncertain, its range over or under the other's value. */
function rangesOf(a: Side, b: Side): Multiple["ranges"] {
  const ofA = a.believed.ranges ?? [];
  const ofB = b.believed.ranges ?? [];
  if (ofA.length > 0 && ofB.length > 0) return [];
  return [
    ...ofA.map(({ level, low, high }) => ({
      level,
      low: low / b.believed.value,
      high: high / b.believed.value,
    })),
    ...ofB.map(({ level, low, high }) => ({
      level,
      low: a.believed.value / high,
      high: a.believed.value / low,
    })),
  ];
}

function withMedian(
  value: number,
  {
    intervals,
    warnings,
  }: { readonly intervals: Multiple["ranges"]; readonly warnings: Multiple["warnings"] },
): Multiple {
  return { value, ranges: intervals, warnings };
}

function inverse({ value, ranges, warnings }: Multiple): Multiple {
  return {
    value: 1 / value,
    ranges: ranges.map(({ level, low, high }) => ({ level, low: 1 / high, high: 1 / low })),
    warnings,
  };
}
