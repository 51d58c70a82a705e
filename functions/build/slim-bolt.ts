import { promises as files } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const require = createRequire(import.meta.url);

/** The names that our functions import from Bolt: what Bolt's entry loads for any other name is left out. */
export const boltNames = ["App", "LogLevel", "ReceiverMultipleAckError"] as const;

/** Bolt makes a client of Slack's web API, which listeners are handed. Ours call Slack by one of their own, if at all. */
const webApi = `
  class WebClient {}
  class Unthrown extends Error {}
  module.exports = {
    WebClient,
    WebAPIPlatformError: Unthrown,
    WebAPIRateLimitedError: Unthrown,
    WebAPIHTTPError: Unthrown,
    addAppMetadata() {},
  };
`;

/** A function that installs nothing has no use for OAuth, whose classes Bolt hands on. */
const oauth = `
  class Absent { constructor() { throw new Error("@slack/oauth is not part of this function."); } }
  module.exports = { InstallProvider: Absent, FileInstallationStore: Absent, MemoryInstallationStore: Absent };
`;

const nothing = "module.exports = {};";

/** Packages that stand for nothing here, whichever file of Bolt's loads them. */
const standIns: ReadonlyMap<string, string> = new Map([
  ["@slack/oauth", oauth],
  ["@slack/web-api", webApi],
]);

/** Packages of HTTP servers and of sockets: a file of Bolt's that loads one is a receiver, or serves one. */
const serverPackages = ["@slack/socket-mode", "express", "path-to-regexp", "raw-body"] as const;
const loadsServer = new RegExp(`\\b(require\\(|from\\s*)["'](${serverPackages.join("|")})["']`);

/** Slack's packages read their name and version from these, and nothing else. */
const manifests = /\/@slack\/(bolt|web-api)\/package\.json$/;

/**
 * Bolt without what only servers and installations need.
 *
 * Packages are named here and names that Bolt offers to everybody, never its own files: a release may arrange those as it
 * likes. `slim-bolt.test.ts` says what a release could do that this does not survive, and what to do then.
 */
export const slimBolt: Plugin = {
  name: "slim-bolt",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@slack\/(oauth|web-api)$/ }, ({ path, importer }) =>
      insideBolt(importer) !== undefined ? { path, namespace: "stub" } : undefined,
    );
    const entry = require.resolve("@slack/bolt");
    const isUsed = offersNames(entry);
    onResolve({ filter: /^\./ }, ({ path, importer }) =>
      insideBolt(importer) === insideBolt(entry) && !isUsed(path)
        ? { path: `@slack/bolt/${basename(path)}`, namespace: "stub" }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: "stub" }, ({ path }) => ({ contents: standIns.get(path) ?? nothing }));
    onLoad({ filter: /\/@slack\/bolt\/.*\.js$/ }, async ({ path }) => {
      const contents = await files.readFile(path, "utf8");
      return loadsServer.test(contents) ? { contents: nothing } : undefined;
    });
    onLoad({ filter: manifests }, async ({ path }) => {
      const { name, version } = JSON.parse(await files.readFile(path, "utf8"));
      return { contents: JSON.stringify({ name, version }), loader: "json" };
    });
  },
};

/** A file's path within Bolt; `undefined` for a file that is not Bolt's. */
function insideBolt(path: string): string | undefined {
  return /\/node_modules\/@slack\/bolt\/(?<file>.*)$/.exec(path)?.groups?.file;
}

/** Whether a file, as Bolt's entry names it, is where one of `boltNames` comes from. Bolt itself is asked. */
function offersNames(entry: string): (path: string) => boolean {
  const bolt: Record<string, unknown> = require(entry);
  const used = new Set(boltNames.map((name) => bolt[name]));
  return (path) => {
    const file: Record<string, unknown> = require(join(dirname(entry), path));
    return Object.values(file).some((value) => used.has(value));
  };
}
