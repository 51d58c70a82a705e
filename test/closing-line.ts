import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with the plain line `N passed, N failed`.
 *
 * A file or a group that could not be set up counts as a failure, and so does a run in which no test passed or failed.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = groups.filter((group) => group.errors().length > 0).length + unhandled.length;
    const [passed, failed, skipped] = [count("passed"), count("failed") + broken, count("skipped")];
    const nothingRan = passed + failed === 0 ? 1 : 0;
    const line = `${passed} passed, ${failed + nothingRan} failed`;
    process.stdout.write(`\n${line}${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
  }
}
