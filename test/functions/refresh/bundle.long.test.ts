import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printRefresh, runRefresh } from "#functions/local/run-refresh.ts";
import { html } from "#test/lib/prices/feed-stands.ts";
import { type LocalFeeds, listFile, startLocalFeeds } from "#test/lib/prices/local-feeds.ts";

describe("the refresh function as it is deployed", () => {
  let folder: string;
  let local: LocalFeeds;

  const refresh = () =>
    runRefresh({
      buildFolder: join(folder, ".build"),
      dataFolder: join(folder, ".local"),
      env: {
        LIST_PRICES_URL: local.addresses.list,
        AWS_ENDPOINT_URL_PRICING: local.addresses.pricing,
        AWS_ENDPOINT_URL_EC2: local.addresses.ec2,
        AWS_MAX_ATTEMPTS: "1",
      },
    });
  const errors = async () =>
    (await readFile(join(folder, ".local", "refresh.log"), "utf8"))
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line): Record<string, unknown> => JSON.parse(line))
      .filter(({ level }) => level === "ERROR");

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-refresh-"));
    local = await startLocalFeeds();
  });
  afterAll(async () => {
    await local.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("publishes once, names the one price that changes, and lets no poison through, day after day", {
    timeout: 60_000,
  }, async () => {
    expect(await refresh()).toMatchObject({
      sequence: 1,
      isNewVersion: true,
      observations: 80,
      quarantined: [],
    });
    expect(await refresh()).toMatchObject({ sequence: 1, isNewVersion: false });
    expect(await errors()).toEqual([]);

    local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1 })) });
    const changed = await refresh();
    expect(changed).toMatchObject({
      sequence: 2,
      changes: [{ series: "gpt5/input", old: { value: 1.25 }, new: { value: 1 } }],
    });
    expect(changed.changes).toHaveLength(1);
    expect(printRefresh(changed)).toContain("gpt5/input: 1.25 → 1 USD per million tokens");

    local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1250 })), spot: () => html });
    const poisoned = await refresh();
    expect(poisoned).toMatchObject({
      sequence: 2,
      isNewVersion: false,
      quarantined: [{ series: "gpt5/input", reason: "jump", published: { value: 1 }, read: { value: 1250 } }],
    });
    expect(await errors()).toMatchObject([
      { message: "feed-failed", feed: "aws-spot", standing: 2 },
      { message: "price-quarantined", series: "gpt5/input", reason: "jump" },
    ]);
    const printed = printRefresh(poisoned);
    expect(printed).toContain("aws-spot              failed, empty");
    expect(printed).toContain(
      "gpt5/input: jump (list-prices says 1250 USD per million tokens; published: 1)",
    );
  });

  it("says without a network which feeds failed and that what was published stands", async () => {
    await local.stop();
    const report = await refresh();
    expect(report).toMatchObject({ sequence: 2, isNewVersion: false, observations: 80, quarantined: [] });
    const printed = printRefresh(report);
    for (const feed of ["list-prices", "aws-price-list", "aws-spot"]) {
      expect(printed).toMatch(new RegExp(`^  ${feed} +failed, unreachable: No reply from `, "m"));
    }
    expect(printed).toContain("yesterday's data stand");
    local = await startLocalFeeds();
  });
});
