import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { managedSecrets, type Secrets } from "#lib/store/secrets.ts";
import { type ManagedSecrets, startManagedSecrets } from "#test/faults/managed-secrets.ts";

const place = "arn:aws:secretsmanager:eu-west-1:000000000000:secret:signing";
const [minute, hour] = [60_000, 3_600_000];
const start = Date.UTC(2026, 10, 24);

describe(managedSecrets, () => {
  let server: ManagedSecrets;
  let secrets: Secrets;
  let clock: number;

  beforeEach(async () => {
    server = await startManagedSecrets();
    clock = start;
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    const client = new SecretsManagerClient({
      endpoint: server.address,
      region: "eu-west-1",
      credentials,
      maxAttempts: 1,
    });
    secrets = managedSecrets(client, { now: () => clock });
  });
  afterEach(() => server.stop());

  const renewedAt = (milliseconds: number) =>
    server.put(place, { current: "new", previous: "old", createdAt: new Date(milliseconds) });

  it("takes what is no ARN for the secret itself", async () => {
    expect(await secrets.readAll("xoxb-local")).toEqual(["xoxb-local"]);
    expect(server.reads).toEqual([]);
  });

  it("reads a secret once, and again after five minutes", async () => {
    server.put(place, { current: "first", createdAt: new Date(start - 48 * hour) });
    expect(await secrets.readAll(place)).toEqual(["first"]);
    renewedAt(start - 48 * hour);
    clock += 5 * minute - 1;
    expect(await secrets.readAll(place)).toEqual(["first"]);
    clock += 1;
    expect(await secrets.readAll(place)).toEqual(["new"]);
    expect(server.reads).toHaveLength(2);
  });

  it("reads a secret again for who misses a value, but not within ten seconds", async () => {
    server.put(place, { current: "first", createdAt: new Date(start - 48 * hour) });
    await secrets.readAll(place);
    renewedAt(start);
    clock += 9999;
    expect(await secrets.readAgain(place)).toEqual(["first"]);
    clock += 1;
    const both = await Promise.all([secrets.readAgain(place), secrets.readAgain(place)]);
    expect(both).toContainEqual(["new", "old"]);
    expect(await secrets.readAll(place)).toEqual(["new", "old"]);
    expect(server.reads).toHaveLength(3);
  });

  it("asks no more often while Secrets Manager is down", async () => {
    renewedAt(start - 48 * hour);
    await secrets.readAll(place);
    server.setDown(true);
    clock += hour;
    for (const _ of "again") expect(await secrets.readAgain(place)).toEqual(["new"]);
    expect(server.reads).toHaveLength(2);
  });

  it.each([
    ["for a day after it was renewed, the value before counts too", 23 * hour, ["new", "old"]],
    ["a day later the new one alone", 24 * hour, ["new"]],
  ])("%s", async (_, age, values) => {
    renewedAt(start - age);
    expect(await secrets.readAll(place)).toEqual(values);
  });

  it("drops the ends of lines that were pasted with a secret", async () => {
    server.put(place, { current: "new\n", previous: " old ", createdAt: new Date(start) });
    expect(await secrets.readAll(place)).toEqual(["new", "old"]);
  });

  it("needs no value before the first", async () => {
    server.put(place, { current: "first", createdAt: new Date(start - hour) });
    expect(await secrets.readAll(place)).toEqual(["first"]);
  });

  it("stays with what it read while Secrets Manager is down", async () => {
    renewedAt(start - 48 * hour);
    await secrets.readAll(place);
    server.setDown(true);
    clock += hour;
    expect(await secrets.readAll(place)).toEqual(["new"]);
  });

  it.each(["down", "without the secret"])("throws where it is %s and nothing was read", async (fault) => {
    server.setDown(fault === "down");
    await expect(secrets.readAll(place)).rejects.toThrow();
  });
});
