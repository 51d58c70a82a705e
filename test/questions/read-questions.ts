import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as z from "zod";
import { Question } from "./question.ts";

const OffTopic = z.strictObject({ offTopic: z.string().min(1) });

export interface QuestionSet {
  readonly questions: readonly Question[];
  /** sentences that are not about what AI costs: none may be answered with a figure */
  readonly offTopic: readonly string[];
}

/** The questions that a grammar may be written against. */
export function readDevelopmentSet(): QuestionSet {
  const questions = ["development-en.jsonl", "development-vi.jsonl"].flatMap((name) =>
    linesOf(contentOf(name).toString("utf8")).map((line) => Question.parse(JSON.parse(line))),
  );
  return { questions, offTopic: linesOf(contentOf("off-topic-development.txt").toString("utf8")) };
}

/** The questions that are only for measuring: to be scored, never to be read while the grammar is written. */
export function readSetAside(): QuestionSet {
  const rows = linesOf(setAsideText()).map((line) => z.union([Question, OffTopic]).parse(JSON.parse(line)));
  return {
    questions: rows.flatMap((row) => ("offTopic" in row ? [] : [row])),
    offTopic: rows.flatMap((row) => ("offTopic" in row ? [row.offTopic] : [])),
  };
}

/** The SHA-256 that was published of the set aside, and the one that it has. */
export function setAsideHashes(): { readonly published: string; readonly found: string } {
  const [published = ""] = contentOf("set-aside.sha256").toString("utf8").split(" ");
  return { published, found: createHash("sha256").update(setAsideText()).digest("hex") };
}

function setAsideText(): string {
  return gunzipSync(contentOf("set-aside.jsonl.gz")).toString("utf8");
}

function contentOf(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
