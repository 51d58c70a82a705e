import type { Plugin } from "esbuild";

const absent = (name: string) => `throw new Error("${name} is not part of this function.");`;

/** What AWS's clients import and nothing here reaches, and what stands in its place. */
const standIns: ReadonlyMap<string, string> = new Map([
  /**
   * On Lambda, and in the local run, credentials are in the environment: no profile, metadata service or single sign-on
   * is asked for them.
   *
   * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
   */
  [
    "@aws-sdk/credential-provider-node",
    `export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";`,
  ],
  // for browsers
  ["bowser", absent("bowser")],
  // for calls that are answered in a stream of events
  ["@smithy/core/event-streams", absent("@smithy/core/event-streams")],
]);

/** AWS's clients without what nothing here reaches. */
export const slimAws: Plugin = {
  name: "slim-aws",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: "stand-in",
      pluginData: resolveDir,
    }));
    onResolve({ filter: /^(bowser|@smithy\/core\/event-streams)$/ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path, namespace: "stand-in" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path, pluginData }) => ({
      contents: standIns.get(path) ?? "",
      resolveDir: pluginData,
    }));
  },
};
