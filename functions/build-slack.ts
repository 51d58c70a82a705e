import { promises as files } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "esbuild";

const nothing = "module.exports = {};";

/** Bolt loads OAuth. A function that does not install anything leaves it out. */
const oauth = "@slack/oauth";
const absentOauth = `
  class Absent { constructor() { throw new Error("${oauth} is not part of this function."); } }
  module.exports = { InstallProvider: Absent, FileInstallationStore: Absent, MemoryInstallationStore: Absent };
`;

/** Bolt makes a client of Slack's web API, which listeners are handed. Ours call Slack by one of their own, if at all. */
const webApi = "@slack/web-api";
const absentWebApi = `
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

const standIns: ReadonlyMap<string, string> = new Map([
  [oauth, absentOauth],
  [webApi, absentWebApi],
]);

/** Files of Bolt's that nothing here reaches: its receivers, with Express and what else serves them; a retired view. */
const unusedInBolt =
  /^\.\/(receivers\/)?((AwsLambda|HTTP|Express|SocketMode)Receiver|HTTPModuleFunctions|HTTPResponseAck|SocketModeFunctions|custom-routes|Assistant)$/;

/** Files of Slack's web API client that send files and streams, which nothing here does. */
const unusedInWebApi = /^\.\/(file-upload|chat-stream)$/;

/** Slack's packages read their name and version from these, and nothing else. */
const manifests = /\/@slack\/(bolt|web-api)\/package\.json$/;

/** Bolt without what only servers and installations need. */
export const slimBolt: Plugin = {
  name: "slim-bolt",
  setup({ onResolve, onLoad }) {
    const stub = (path: string) => ({ path, namespace: "stub" });
    onResolve({ filter: /^@slack\/oauth$/ }, () => stub(oauth));
    onResolve({ filter: /^@slack\/web-api$/ }, ({ importer }) =>
      importer.includes("/@slack/bolt/dist/") ? stub(webApi) : undefined,
    );
    const leaveOut = (filter: RegExp, name: string) =>
      onResolve({ filter }, ({ path, importer }) =>
        importer.includes(`/${name}/dist/`) ? stub(`${name}/${basename(path)}`) : undefined,
      );
    leaveOut(unusedInBolt, "@slack/bolt");
    leaveOut(unusedInWebApi, "@slack/web-api");
    onLoad({ filter: /.*/, namespace: "stub" }, ({ path }) => ({
      contents: standIns.get(path) ?? nothing,
    }));
    onLoad({ filter: manifests }, async ({ path }) => {
      const { name, version } = JSON.parse(await files.readFile(path, "utf8"));
      return { contents: JSON.stringify({ name, version }), loader: "json" };
    });
  },
};
