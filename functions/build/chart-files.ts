import { createRequire } from "node:module";
import type { Plugin } from "esbuild";

const require = createRequire(import.meta.url);

/** The fonts that pictures are lettered with, by the names under which they lie beside the code. */
export const interFonts = {
  "inter-regular": require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  "inter-bold": require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
} as const;

/** Where resvg's binary can come from: what Lambda runs first, then the machines that people have. */
const platforms = [
  "linux-x64-gnu",
  "linux-x64-musl",
  "linux-arm64-gnu",
  "darwin-arm64",
  "darwin-x64",
  "win32-x64-msvc",
];

/** Resvg looks for its binary wherever it may run: a function takes the one that is installed, and ships it. */
export const nativeResvg: Plugin = {
  name: "native-resvg",
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^\.\/js-binding\.js$/ }, async ({ importer, resolveDir }) => {
      if (!importer.includes("/@resvg/resvg-js/")) return undefined;
      const found = await Promise.all(
        platforms.map((platform) =>
          find(`@resvg/resvg-js-${platform}`, { resolveDir, kind: "require-call" }),
        ),
      );
      return found.find(({ errors }) => errors.length === 0) ?? found[0];
    });
  },
};
