import type { Query } from "./query.ts";
import { suggestNames } from "./suggest-names.ts";

const exampleYears = ["2027", "2030", "2035"];
const longestEcho = 60;
const longestName = 40;
const mostNameWords = 4;

const optional = (system: string | undefined, when: string | undefined) => ({
  ...(system === undefined ? {} : { system }),
  ...(when === undefined ? {} : { when }),
});

/** A system was named, but other words were not understood: offer what could be answered. */
export function askBack(system: string, when: string | undefined, rest: readonly string[]): Query {
  const isAboutDate = when === undefined && rest.some((word) => /\d/.test(word));
  const years = when === undefined ? exampleYears : [when, ...exampleYears];
  return {
    intent: "clarify",
    missing: isAboutDate ? "when" : "question",
    unread: rest.join(" ").slice(0, longestEcho),
    ...optional(system, when),
    choices: [...new Set(years)].map((year) => `${system} ${year}`).slice(0, 3),
  };
}

/** Several systems were named where one is answered at a time. */
export function askForOneSystem(systems: readonly string[], when: string | undefined): Query {
  const named = [...new Set(systems)];
  const [only = ""] = named;
  const year = when ?? "2030";
  const choices = named.length > 1 ? named.map((id) => `${id} ${year}`) : [`${only} ${year}`, `${only} 2035`];
  return { intent: "clarify", missing: "system", ...optional(undefined, when), choices: choices.slice(0, 4) };
}

/** Several dates were named where one is answered at a time. */
export function askForOneDate(system: string, dates: readonly string[]): Query {
  const choices = [...new Set([...dates, "2030", "2035"])].map((when) => `${system} ${when}`);
  return { intent: "clarify", missing: "when", system, choices: choices.slice(0, 3) };
}

/** No system was named: ask for it, offer names like the one typed, or say that the text is about something else. */
export function declineText(rest: readonly string[], when: string | undefined): Query {
  if (rest.length === 0) {
    const year = when ?? "2030";
    const choices = ["gpt3", "gpt2", "queries"].map((id) => `${id} ${year}`);
    return { intent: "clarify", missing: "system", ...optional(undefined, when), choices };
  }
  const typed = rest.join(" ");
  const suggestions = typed.length <= longestName && rest.length <= mostNameWords ? suggestNames(typed) : [];
  const isNamed = typed.length <= longestName && rest.length <= 2 && when !== undefined;
  return suggestions.length > 0 || isNamed
    ? { intent: "did_you_mean", ...optional(typed, when), system: typed, suggestions: [...suggestions] }
    : { intent: "decline", code: "off_topic", ...optional(undefined, when) };
}
