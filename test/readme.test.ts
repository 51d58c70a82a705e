import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerQuestion } from "#functions/cli/answer-question.ts";
import { chartAltText } from "#lib/slack/card/chart-alt-text.ts";
import { commands, readme } from "./readme-commands.ts";

const root = join(import.meta.dirname, "..");
describe("README", () => {
  it("has its two commands first, in order", () => {
    expect(commands.slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
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
