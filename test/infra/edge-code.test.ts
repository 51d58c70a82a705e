import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgeCode } from "#infra/chart-site.ts";
import { chartPath, readChartPath } from "#lib/slack/wire/chart-path.ts";

/** What the edge makes of a path: it passes, or the status that ends it. */
function atEdge(uri: string): "passes" | number {
  const request = { uri };
  const result = runInNewContext(`${edgeCode}; handler({ request })`, { request });
  return result === request ? "passes" : result.statusCode;
}

describe("the code at the edge", () => {
  it.each(["light", "dark"] as const)("lets the path of a %s chart through", (theme) => {
    expect(atEdge(chartPath({ id: "0123456789abcdef0123456789abcdef", theme }))).toBe("passes");
  });

  it("ends what the function would not read, and nothing that it would", () => {
    const id = fc.stringMatching(/^[0-9a-fA-F]{31,33}$/);
    const path = fc.oneof(
      fc.webPath(),
      id.map((text) => `/charts/${text}.png`),
      fc.tuple(id, fc.string()).map(([text, tail]) => `/charts/${text}${tail}`),
    );
    for (const uri of fc.sample(path, { seed: 7, numRuns: 500 })) {
      expect(atEdge(uri)).toBe(readChartPath(uri) === undefined ? 404 : "passes");
    }
  });
});
