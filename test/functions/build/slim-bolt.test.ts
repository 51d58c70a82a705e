import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFunction } from "#functions/build/build.ts";
import { boltNames } from "#functions/build/slim-bolt.ts";

const plugin = "functions/build/slim-bolt.ts";
const bolt = "node_modules/@slack/bolt/";

/** Names that a file imports from a package for use at run time; types cost nothing. */
function valuesImported(text: string, name: string): string[] {
  const imports = text.matchAll(new RegExp(`^import \\{(?<names>[^}]*)\\} from "${name}"`, "gm"));
  return [...imports].flatMap(({ groups }) =>
    (groups?.names ?? "")
      .split(",")
      .map((imported) => imported.trim())
      .filter((imported) => imported !== "" && !imported.startsWith("type ")),
  );
}

describe("Bolt as the front function carries it", () => {
  let folder: string;
  /** every source of the bundle, with its bytes in it */
  let inputs: ReadonlyMap<string, number>;
  const sourcesOfBolt = () =>
    [...inputs].filter(([path, bytes]) => path.startsWith(bolt) && path.endsWith(".js") && bytes > 100);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-slim-bolt-"));
    const { files } = await buildFunction("slack", { outdir: folder });
    inputs = new Map(files.flatMap((file) => Object.entries(file.inputs)));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("offers every name that a function imports from Bolt, and no other", () => {
    const used = globSync("functions/{slack,work,sweep,refresh,chart}/**/*.ts").flatMap((path) =>
      valuesImported(readFileSync(path, "utf8"), "@slack/bolt"),
    );
    expect(
      [...new Set(used)].sort(),
      `A name that is missing from boltNames in ${plugin} is undefined when the function runs: add it there. One that nobody imports any more only makes the bundle larger: remove it.`,
    ).toEqual([...boltNames].sort());
  });

  it("finds each of those names in the Bolt that is installed", async () => {
    const offered = await import("@slack/bolt");
    for (const name of boltNames) {
      expect(
        offered,
        `Bolt no longer offers ${name}: see its release notes for what replaced it.`,
      ).toHaveProperty(name);
    }
  });

  it("has no package of a server, of sockets or of an installation", () => {
    const absent =
      /\/(undici|iconv-lite|mime-db|express|body-parser|qs|ws|raw-body|path-to-regexp|oauth|socket-mode)\//;
    expect(sourcesOfBolt(), "Nothing of Bolt's is in the bundle.").not.toEqual([]);
    expect(
      [...inputs.keys()].filter((path) => absent.test(path)),
      `Bolt loads one of its servers' packages in a way that ${plugin} does not see, as by import(): the function would start slowly. See which file of Bolt's loads it, and whether serverPackages must name another package.`,
    ).toEqual([]);
  });

  it("has a stand-in for two packages of Slack's, which Bolt's app itself loads", () => {
    expect(
      [...inputs.keys()].filter((path) => /^stub:@slack\/(?!bolt\/)/.test(path)).sort(),
      `Bolt's app loads another set of Slack's packages than before: say in ${plugin} what stands for each.`,
    ).toEqual(["stub:@slack/oauth", "stub:@slack/web-api"]);
  });

  it("asks of those stand-ins no name that they do not have", () => {
    const plain = readFileSync(plugin, "utf8");
    const asked = sourcesOfBolt().flatMap(([path]) =>
      [...readFileSync(path, "utf8").matchAll(/\b(?:web_api|oauth)_\d+\.(?<name>\w+)/g)].map(
        ({ groups }) => groups?.name ?? "",
      ),
    );
    expect(asked, "Bolt's files no longer load Slack's packages as web_api_1 and oauth_1.").toContain(
      "WebClient",
    );
    for (const name of new Set(asked)) {
      expect(
        plain,
        `Bolt reads ${name} of a package that ${plugin} replaces: give the stand-in that name too, or the function fails where Bolt uses it.`,
      ).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  it("is Bolt's app and what the app needs, at most 45 kB of it", () => {
    const largest = sourcesOfBolt()
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, 5)
      .map(([path, bytes]) => `${path} ${bytes}`);
    expect(
      sourcesOfBolt().reduce((sum, [, bytes]) => sum + bytes, 0),
      `More of Bolt than its app is in the bundle: a file that only Bolt's entry or a receiver needs was kept. The largest: ${largest.join(", ")}.`,
    ).toBeLessThanOrEqual(45_000);
  });
});
