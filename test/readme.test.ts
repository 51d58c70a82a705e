import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { answerQuestion } from "#functions/cli/answer-question.ts";
import { chartAltText } from "#lib/slack/card/chart-alt-text.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
const run = promisify(execFile);

const commands = [...readme.matchAll(/```sh\n([^`]+)```/g)].flatMap(([, block = ""]) =>
  block.trim().split("\n"),
);

const sh = (command: string) =>
  run("bash", ["-c", command], { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME } });

/** Nobody listens there. */
const noFeeds = ["LIST_PRICES_URL", "AWS_ENDPOINT_URL_PRICING", "AWS_ENDPOINT_URL_EC2"]
  .map((name) => `${name}=http://127.0.0.1:9`)
  .join(" ");

/** How a command is run from within the tests that it may itself run, on a machine where packages are installed. */
const within: Readonly<Record<string, string>> = {
  "npm ci && npm start": 'npm start -- --once --port 0 --folder "$(mktemp -d)"',
  "npm ci && npm test": "npm test -- test/lib/ask/edit-distance.test.ts",
  "npm run check": (scripts.check ?? "").replace("npm run -s test", "true"),
  "npm run refresh": `${noFeeds} npm run refresh -- --folder "$(mktemp -d)"`,
  "npm run fix": "npm run fix -- --help",
};

describe("README", () => {
  it("has its two commands first, in order", () => {
    expect(commands.slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });

  it.each(commands)("runs %s", { timeout: 240_000 }, async (command) => {
    await expect(sh(within[command] ?? command)).resolves.toBeDefined();
  });

  it("shows the answer as it is", async () => {
    const [, shown = ""] = /```\n> \/aicost gpt3 2030\n([^`]+)```/.exec(readme) ?? [];
    const { message } = await answerQuestion({
      text: "gpt3 2030",
      now: new Date("2026-11-23"),
      locale: "en",
    });
    const lines = message.text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").split("\n");
    expect(shown.trim().split("\n")).toEqual(lines.filter((line) => !line.startsWith("Sources:")));
  });

  it("shows its picture, with what it says in words", async () => {
    const [, alternative = "", path = ""] = /^!\[(.*)\]\((.*)\)$/m.exec(readme) ?? [];
    const { answer } = await answerQuestion({ text: "gpt3 2030", now: new Date("2026-11-23"), locale: "en" });
    expect(alternative).toBe(chartAltText(answer));
    expect(existsSync(join(root, path))).toBe(true);
  });

  it.each([...readme.matchAll(/`\/aicost ([^`]+)`/g)].map(([, text = ""]) => text))(
    "answers its example %s",
    async (text) => {
      const { query, answer } = await answerQuestion({ text, now: new Date("2026-11-23"), locale: "en" });
      if (text.startsWith("digest ")) {
        expect(query.intent).toBe(`digest.${text.split(" ")[1]}`);
      } else {
        expect(["clarify", "suggest", "decline", "done"]).not.toContain(answer.shape);
      }
    },
  );

  it("names only places that exist", () => {
    const places = [...readme.matchAll(/`((?:lib|functions|infra|test)(?:\/[\w./-]+)?)`/g)].map(
      ([, place = ""]) => place,
    );
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
  });
});
