import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string) => readFileSync(`.github/workflows/${name}.yml`, "utf8");

describe("the workflows", () => {
  it.each(["check", "deploy"])("of %s pin every action to a commit, and use no stored secret", (name) => {
    const uses = [...read(name).matchAll(/uses: (\S+)(.*)/g)];
    expect(uses.length).toBeGreaterThanOrEqual(2);
    for (const [, action, version] of uses) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(version).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
    expect(read(name)).not.toContain("secrets.");
  });

  it("may read the repository, and only the deployment may ask for an identity", () => {
    const permissions = (name: string) => /^permissions:\n((?: {2}.*\n)+)/m.exec(read(name))?.[1];
    expect(permissions("check")).toBe("  contents: read\n");
    expect(permissions("deploy")).toBe("  contents: read\n  id-token: write\n");
  });

  it("let no input or variable into a command but as its environment", () => {
    for (const name of ["check", "deploy"]) {
      const commands = [...read(name).matchAll(/run: ((?:>-(?:\n {10}.*)+)|.*)/g)].map(
        ([, command]) => command,
      );
      expect(commands.filter((command) => /\$\{\{/.test(command ?? ""))).toEqual([]);
    }
  });

  it("deploy with every option that there is, each from a variable of the environment but the stage", () => {
    const options = [...readFileSync("infra/stage.ts", "utf8").matchAll(/context\("(\w+)"\)/g)].map(
      ([, option]) => option,
    );
    const given = [...read("deploy").matchAll(/-c "(\w+)=\$(\w+)"/g)];
    expect(given.map(([, option]) => option).toSorted()).toEqual(options.toSorted());
    for (const [, option, variable] of given) {
      const place = option === "stage" ? "inputs.stage" : `vars.${variable}`;
      expect(read("deploy")).toContain(`          ${variable}: \${{ ${place} }}\n`);
    }
  });

  it("run the very checks that a change has to pass", () => {
    expect(read("check")).toContain("run: sudo --preserve-env=PATH .ci/run\n");
  });
});
