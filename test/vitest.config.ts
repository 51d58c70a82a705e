import { defineConfig } from "vitest/config";
import { ClosingLine } from "./closing-line.ts";

/** Tests that start a whole bot, a program or a build many times: `npm run test:long`. All others: `npm test`. */
const long = "test/**/*.long.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: "short", include: ["test/**/*.test.ts"], exclude: [long] },
      },
      { extends: true, test: { name: "long", include: [long] } },
    ],
    // files share the modules that they import: there is no state in them
    isolate: false,
    globalSetup: ["test/build-folder.ts"],
    reporters: ["default", new ClosingLine()],
    maxWorkers: 2,
    passWithNoTests: false,
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // what is waited for comes late on a busy machine
    expect: { poll: { timeout: 10_000 } },
  },
});
