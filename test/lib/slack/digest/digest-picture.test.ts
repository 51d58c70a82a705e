import { describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import { digestMessage } from "#lib/slack/digest/digest-message.ts";
import { aChart } from "#test/lib/digest/a-chart.ts";
import { aDigest } from "#test/lib/digest/a-digest.ts";
import { aFullDigest as full } from "#test/lib/digest/a-full-digest.ts";

describe("the picture of a digest", () => {
  it("stands under the opening, with its figures in words, where charts are served", () => {
    const id = "0123456789abcdef0123456789abcdef";
    const answer = { locale: "en", asOf: "2026-11-23", chart: aChart } as const;
    const pictured = { ...full, picture: { id, answer } };
    const message = digestMessage(pictured, { chartBase: "https://charts.example.com" });
    expect(message.blocks[2]).toEqual({
      type: "image",
      image_url: `https://charts.example.com/charts/${id}.png`,
      alt_text: expect.stringContaining("Thin line: the digest before, 2 July 2027: $7,000"),
    });
    expect(message.blocks[3]).toMatchObject({ type: "data_visualization" });
    expect(message.blocks.length).toBeLessThanOrEqual(12);
    expect(faultsOf(message)).toEqual([]);
    expect(JSON.stringify(digestMessage(pictured).blocks)).not.toContain('"image"');
    const quiet = digestMessage(
      { ...aDigest(), picture: { id, answer } },
      { chartBase: "https://c.example" },
    );
    expect(JSON.stringify(quiet.blocks)).not.toContain('"image"');
  });
});
