import { describe, expect, it } from "vitest";
import { findSystem } from "#lib/catalogue/catalogue.ts";
import { catalogueData } from "#lib/catalogue/data.ts";
import { entriesOf } from "#lib/catalogue/open-catalogue.ts";
import type { Question } from "./question.ts";
import { type QuestionSet, readDevelopmentSet, readSetAside, setAsideHashes } from "./read-questions.ts";

const development = readDevelopmentSet();
const setAside = readSetAside();
const both: readonly Question[] = [...development.questions, ...setAside.questions];
const ids = new Set(entriesOf(catalogueData).map(({ id }) => id));

const countOf = (locale: Question["locale"]) => both.filter((question) => question.locale === locale).length;
const readingsOf = ({ expect: first, or = [] }: Question) => [first, ...or];
const unlike = (values: readonly string[]) => new Set(values.map((value) => value.toLowerCase())).size;
const found = (of: QuestionSet, slot: "intent" | "code") =>
  [...new Set(of.questions.flatMap((question) => question.expect[slot] ?? []))].sort();

/** Ids of the questions one of whose readings fails; their texts stay unread. */
const failing = (isRight: (reading: Question["expect"]) => boolean) =>
  both.filter((question) => !readingsOf(question).every(isRight)).map(({ id }) => id);

describe("the question set", () => {
  it.each([
    ["English questions", countOf("en"), 389],
    ["Vietnamese questions", countOf("vi"), 141],
    ["questions for development", development.questions.length, 350],
    ["questions set aside", setAside.questions.length, 180],
    ["off-topic sentences for development", development.offTopic.length, 351],
    ["off-topic sentences set aside", setAside.offTopic.length, 351],
  ])("counts its %s", (_, count, published) => {
    expect(count).toBe(published);
  });

  it("gives every question an id of its own", () => {
    expect(unlike(both.map(({ id }) => id))).toBe(both.length);
  });

  it("asks nothing twice, in one thread", () => {
    expect(unlike(both.map(({ text, previous = "" }) => `${text}\n${previous}`))).toBe(both.length);
  });

  it("holds no off-topic sentence twice, nor one that is a question", () => {
    const alone = both.filter(({ previous }) => previous === undefined).map(({ text }) => text);
    const sentences = [...alone, ...development.offTopic, ...setAside.offTopic];
    expect(unlike(sentences)).toBe(sentences.length);
  });

  it("has every intent and every decline code in both parts", () => {
    expect(found(setAside, "intent")).toEqual(found(development, "intent"));
    expect(found(setAside, "intent")).toHaveLength(38);
    expect(found(setAside, "code")).toEqual(found(development, "code"));
    expect(found(setAside, "code")).toHaveLength(7);
  });

  it("names the catalogue's systems, save where none is meant", () => {
    expect(
      failing(({ intent, system, item, systems = [], topics = [] }) =>
        [system, item, ...systems, ...topics].every(
          (id) => id === undefined || ids.has(id) || intent === "did_you_mean",
        ),
      ),
    ).toEqual([]);
  });

  it("suggests only for names that the catalogue lacks", () => {
    expect(
      failing(({ intent, system = "" }) => intent !== "did_you_mean" || findSystem(system) === undefined),
    ).toEqual([]);
  });

  it("gives a code to declines and to nothing else", () => {
    expect(failing(({ intent, code }) => (intent === "decline") === (code !== undefined))).toEqual([]);
  });

  it("keeps the set aside as it was published", () => {
    const { published, found: now } = setAsideHashes();
    expect(published).toMatch(/^[0-9a-f]{64}$/);
    expect(now).toBe(published);
  });
});
