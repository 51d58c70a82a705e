import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lastYear } from "#lib/answer/data.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import contradictions from "#lib/catalogue/contradictions/contradictions.json" with { type: "json" };
import production from "#lib/catalogue/contradictions/production.json" with { type: "json" };

const rooms = ["answer", "slack", "words", "format"].map((room) =>
  join(import.meta.dirname, "../../../lib", room),
);
const quoted = /"((?:[^"\\]|\\.)*)"/g;
const template = /`((?:[^`\\]|\\.)*)`/g;

/** What holds a digit and is more than a number, a day or the name of a file or version. */
function isPhrase(text: string): boolean {
  return /\p{N}/u.test(text) && /[^\p{N}\s.,:-]/u.test(text) && !/^\d{4}-\d\d/.test(text);
}

/** Every piece of text that the templates of answers and messages hold, taken from their own sources. */
function textsOfTemplates(): string[] {
  const sources = rooms.flatMap((room) =>
    readdirSync(room, { encoding: "utf8", recursive: true })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(room, name), "utf8")),
  );
  return sources.flatMap((source) => [
    ...[...source.matchAll(quoted)].map(([, text = ""]) => text),
    ...[...source.matchAll(template)].flatMap(([, text = ""]) => text.split(/\$\{[^{}]*\}/)),
  ]);
}

/** When each claim was made, and the years that it is about, as labels put them. */
function yearsOfClaims(): string[] {
  return catalogue.systems.flatMap(({ claims, rates }) => [
    ...[...claims, ...rates].map(({ made }) => `(${made.slice(0, 4)})`),
    ...claims.map(({ from, to }) => (to === undefined ? `, ${from.year}` : `, ${from.year}-${to.year}`)),
  ]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The constants that messages may hold besides figures: whole phrases, the longest first. */
export function templatePhrases(): readonly string[] {
  const phrases = [
    ...textsOfTemplates(),
    ...catalogue.systems.flatMap(textsIn),
    ...textsIn(contradictions),
    ...textsIn(production),
  ]
    .map((text) => text.trim())
    .filter(isPhrase);
  return [...new Set([...phrases, ...yearsOfClaims(), ` ${lastYear}.`])].sort((a, b) => b.length - a.length);
}
