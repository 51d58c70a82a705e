import { defineConfig } from "vitest/config";
import { ClosingLine } from "./closing-line.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/build-folder.ts"],
    reporters: ["default", new ClosingLine()],
    passWithNoTests: false,
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // what is waited for comes late on a busy machine
    expect: { poll: { timeout: 10_000 } },
  },
});
