import { describe, expect, it } from "vitest";
import { studentTQuantile } from "#lib/forecast/distributions/student-t.ts";

describe(studentTQuantile, () => {
  it.each([1e50, 1e200, 1e308, Number.MAX_VALUE])(
    "is the normal quantile at %d degrees of freedom",
    (freedom) => {
      expect(studentTQuantile(0.975, freedom)).toBeCloseTo(1.959963984540054, 12);
    },
  );
});
